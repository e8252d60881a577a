/** Randomness as a pure function of a seed, a stream and an index: no generator is ever shared or stepped. */
package wasserscope.random;
