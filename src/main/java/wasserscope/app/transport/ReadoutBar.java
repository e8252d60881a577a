package wasserscope.app.transport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import wasserscope.app.control.OverflowBar;
import wasserscope.app.control.Readout;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.words.ReadoutKind;
import wasserscope.words.Words;

/** The read-outs of the catalogue, at the end of a bar. For the FX thread. */
final class ReadoutBar {

    /** So many of those that headings show stay, however narrow the bar: t and F. */
    private static final int STAYING = 2;

    private final HBox bar;
    private final Map<ReadoutKind, Readout> readouts = new EnumMap<>(ReadoutKind.class);
    private List<ReadoutKind> shown = ReadoutKind.inWindow();

    /**
     * Adds the read-outs to a bar. Where that has no room for all, those go first that headings do not show, then the last of the others,
     * then errors.
     */
    ReadoutBar(HBox bar, Workspace workspace) {
        this.bar = bar;
        for (ReadoutKind kind : ReadoutKind.inWindow()) {
            Readout readout = new Readout(kind.key(), kind.key() + ".tooltip");
            readout.setId(kind.id());
            readout.onCopied(workspace::remark);
            readouts.put(kind, readout);
            bar.getChildren().add(readout);
        }
        MomentField.install(readouts.get(ReadoutKind.TIME), workspace, GoalUnit.TIME);
        MomentField.install(readouts.get(ReadoutKind.STEPS), workspace, GoalUnit.STEP);
        List<ReadoutKind> headings = ReadoutKind.inHeadings();
        List<ReadoutKind> leaving = new ArrayList<>(ReadoutKind.inWindow());
        leaving.removeAll(headings);
        Collections.reverse(leaving);
        leaving.addAll(headings.subList(STAYING, headings.size()).reversed());
        leaving.sort(Comparator.comparing(kind -> kind.compareTo(ReadoutKind.VELOCITY) > 0)); // errors go last
        OverflowBar.install(bar, leaving.stream().<Node>map(readouts::get).toList());
    }

    /** Shows the numbers of a moment. */
    void show(Frame frame) {
        take(ReadoutKind.of(frame.held().problem()).stream().filter(readouts::containsKey).toList());
        readouts.forEach((kind, readout) -> readout.show(
                kind.full(Words.language(), frame.figures(), frame.findings()),
                kind.exact(frame.figures(), frame.findings())));
    }

    /** Takes the read-outs into the bar that there are of a problem. */
    private void take(List<ReadoutKind> kinds) {
        if (!kinds.equals(shown)) {
            shown = kinds;
            bar.getChildren().removeAll(readouts.values());
            kinds.forEach(kind -> bar.getChildren().add(readouts.get(kind)));
        }
    }
}
