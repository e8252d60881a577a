/** The landscape F'(μ): how its pixels are shaded, its level lines, and hatches. Evaluates the potential, and knows no particle. */
package wasserscope.draw.field;
