/** Whole pictures: cards side by side, headings, small pictures, and the sizes they come in. */
package wasserscope.draw.composition;
