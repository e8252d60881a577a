/**
 * The surfaces that pictures are drawn on, of pixels or of shapes, and what draws lines and text on them in a theme. Colours, faces and
 * sizes stand here and nowhere else. Knows no frame.
 */
package wasserscope.draw.sheet;
