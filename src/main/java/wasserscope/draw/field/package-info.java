/** The landscape F'(μ): how its pixels are shaded, its level lines, and hatches. */
package wasserscope.draw.field;
