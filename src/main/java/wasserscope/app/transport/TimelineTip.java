package wasserscope.app.transport;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.Tips;
import wasserscope.draw.timeline.TimelineLayout;
import wasserscope.run.Mark;
import wasserscope.words.ChangeWords;
import wasserscope.words.Words;

/** What a place of the timeline is, over the hand that is there: its time or, at marks, what happened. */
final class TimelineTip {

    private static final int MOST = 4;

    private final Region bar;
    private final Tooltip tip = new Tooltip();
    private final RichParagraph words = Tips.fill(tip, "");

    TimelineTip(Region bar) {
        this.bar = bar;
        tip.setId("timeline-tip");
    }

    /** Says what is at a place. */
    void show(TimelineLayout layout, double x) {
        words.setSource(sentence(layout, x));
        Point2D top = bar.localToScreen(layout.at(layout.time(x)), 0);
        tip.setAnchorLocation(Tooltip.AnchorLocation.WINDOW_BOTTOM_LEFT);
        tip.show(bar, top.getX(), top.getY());
    }

    void hide() {
        tip.hide();
    }

    private static String sentence(TimelineLayout layout, double x) {
        List<Mark> marks = layout.marksAt(x);
        if (!marks.isEmpty()) {
            int more = marks.size() - MOST;
            return Stream.concat(
                    marks.stream().limit(MOST).map(ChangeWords::sentence),
                    Stream.of(more).filter(count -> count > 0).map(count -> Words.count("timeline.more", count)))
                    .collect(Collectors.joining("\n"));
        }
        return layout.isUnknown(x)
                ? Words.of("timeline.unknown")
                : Words.of("timeline.here", ChangeWords.moment(layout.time(x)));
    }
}
