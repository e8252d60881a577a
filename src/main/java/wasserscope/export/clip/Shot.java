package wasserscope.export.clip;

import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/**
 * A picture of a film. Immutable.
 *
 * @param frame the moment
 * @param painter what is painted of it; for any thread
 * @param view how it is looked at
 * @param frames for so many frames it stands, at least 1
 */
public record Shot(Frame frame, Painter painter, View view, long frames) {}
