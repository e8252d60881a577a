/**
 * Randomness as a pure function of a seed, a stream and an index: no generator is ever shared or stepped. There is no other source of
 * chance in the program.
 */
package wasserscope.random;
