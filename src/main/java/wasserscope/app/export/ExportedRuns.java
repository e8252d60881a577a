package wasserscope.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.run.Side;

/**
 * The moments that an export can be of. Immutable.
 *
 * @param sides that of the run or, while two differ, of the left and the right one
 */
record ExportedRuns(List<Frame> sides) {

    /** Returns the moment that the window shows, or both while they differ. */
    static ExportedRuns seen(Workspace workspace) {
        Frame left = workspace.panes().of(Side.LEFT).frame().getValue();
        return new ExportedRuns(left.beside().isPresent()
                ? List.of(left, workspace.panes().of(Side.RIGHT).frame().getValue())
                : List.of(workspace.frame().getValue()));
    }

    boolean areTwo() {
        return sides.size() > 1;
    }

    /** Returns the moment of a side alone or, without one, the left one with the right one beside it where both are. */
    Frame of(Optional<Side> side) {
        return side.flatMap(one -> (one == Side.LEFT ? sides.getLast() : sides.getFirst()).beside())
                .map(Frame.Beside::frame)
                .orElse(sides.getFirst());
    }

    /** Returns the titles of the runs of a moment. */
    static String titles(Frame frame) {
        return frame.sides().stream().map(side -> side.scenario().title()).collect(Collectors.joining());
    }
}
