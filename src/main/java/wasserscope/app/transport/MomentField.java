package wasserscope.app.transport;

import javafx.scene.input.MouseEvent;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.Readout;
import wasserscope.app.session.Workspace;
import wasserscope.run.Goal;
import wasserscope.run.Side;
import wasserscope.run.Timeline;
import wasserscope.words.Words;

/** A field in the place of a read-out's value: a double click opens it, and the moment typed there is gone to. */
final class MomentField {

    private final Readout readout;
    private final Workspace workspace;
    private final GoalUnit unit;
    private final NumberField field;

    private MomentField(Readout readout, Workspace workspace, GoalUnit unit) {
        this.readout = readout;
        this.workspace = workspace;
        this.unit = unit;
        this.field = new NumberField(unit, value -> workspace.clock().seek(goal(value)));
        field.setId("go-to-" + readout.getId());
        field.getStyleClass().add("moment-field");
        field.setAccessibleText(Words.of(unit.key()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                readout.showValue();
            }
        });
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume); // a click in it copies nothing
    }

    /** Lets a read-out of the moment lead to another one. */
    static void install(Readout readout, Workspace workspace, GoalUnit unit) {
        MomentField field = new MomentField(readout, workspace, unit);
        readout.onDoubleClick(field::open, Words.of("readout.goTo"));
    }

    /** Returns the moment that is typed: a step of the right run is gone to by its time, since the left one leads. */
    private Goal goal(double value) {
        Goal typed = unit.goal(value);
        Timeline timeline = workspace.frame().getValue().timeline();
        boolean ofRight = workspace.panes().inHand().getValue() == Side.RIGHT && typed.step() <= timeline.lastStep();
        return ofRight ? Goal.ofTime(timeline.curve().timeOf(typed.step())) : typed;
    }

    private void open() {
        field.cancel();
        field.show(unit.of(workspace.frame().getValue()));
        readout.showInstead(field);
        field.requestFocus();
        field.selectAll();
    }
}
