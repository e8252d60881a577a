package wasserscope.app.transport;

import java.util.List;
import java.util.Optional;
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
    private Optional<Shown> shown = Optional.empty();

    /** The tooltip, made when it is first shown. */
    private record Shown(Tooltip tip, RichParagraph words) {

        static Shown empty() {
            Tooltip tip = new Tooltip();
            tip.setId("timeline-tip");
            tip.setAnchorLocation(Tooltip.AnchorLocation.WINDOW_BOTTOM_LEFT);
            return new Shown(tip, Tips.fill(tip, ""));
        }
    }

    TimelineTip(Region bar) {
        this.bar = bar;
    }

    /** Says what is at a place. */
    void show(TimelineLayout layout, double x) {
        Shown now = shown.orElseGet(Shown::empty);
        shown = Optional.of(now);
        now.words().setSource(sentence(layout, x));
        Point2D top = bar.localToScreen(layout.at(layout.time(x)), 0);
        now.tip().show(bar, top.getX(), top.getY());
    }

    void hide() {
        shown.ifPresent(now -> now.tip().hide());
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
