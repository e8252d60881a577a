/** The card of a lesson's beat: what it says, in lines that fit, and where over a picture it lies. */
package wasserscope.draw.caption;
