/**
 * Whole pictures: cards side by side, headings with their numbers, small pictures, and the sizes they come in. Puts painters together,
 * and draws no part of the mathematics itself.
 */
package wasserscope.draw.composition;
