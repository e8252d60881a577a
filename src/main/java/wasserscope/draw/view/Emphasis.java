package wasserscope.draw.view;

import java.util.Optional;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/**
 * What a lesson has a picture stress. Immutable.
 *
 * @param spotlight the one thing that is lit, while all else dims
 * @param landscape the moment whose landscape is drawn in place of the present one, under the present particles
 */
public record Emphasis(Optional<Spotlight> spotlight, Optional<Frame> landscape) {

    /** Nothing is stressed. */
    public static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty());
}
