package wasserscope.app.transport;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import wasserscope.app.control.KeyBinding;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.flow.motion.Accelerated;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** The clock's controls and the read-outs. */
public final class TransportController {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
    private static final List<Pace> PACES = List.of(
            new Pace.SlowMotion(),
            new Pace.Steady(1),
            new Pace.Steady(3),
            new Pace.Steady(10),
            new Pace.Steady(30),
            new Pace.Steady(100),
            new Pace.Logarithmic(),
            new Pace.Unbounded());

    private final Workspace workspace;

    @FXML
    private HBox root;

    @FXML
    private Button play;

    @FXML
    private Button back;

    @FXML
    private Button step;

    @FXML
    private Button restart;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuButton pace;

    @FXML
    private TimelineBar timeline;

    @FXML
    private RichLabel own;

    @FXML
    private RichLabel rate;

    private ReadoutBar readouts;

    public TransportController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        for (Pace choice : PACES) {
            RadioMenuItem item = new RadioMenuItem();
            item.setGraphic(RichLabel.of(Words.name(choice)));
            item.setUserData(choice);
            item.setOnAction(_ -> workspace.clock().setPace(choice));
            pace.getItems().add(item);
        }
        PauseItem.install(pace, workspace);
        readouts = new ReadoutBar(root, workspace);
        Tips.install(pace, Words.of("transport.pace"));
        Tips.install(step, Words.of("transport.step") + "  " + KeyBinding.STEP.label());
        Tips.install(restart, Words.of("transport.restart") + "  " + KeyBinding.RESTART.label());
        Tips.install(play, Words.of("help.play") + "  " + KeyBinding.PLAY.label());
        Tips.install(back, Words.of("transport.back"));
        UndoButtons.install(undo, redo, workspace);
        timeline.follow(workspace);
        workspace.view().addListener((_, _, _) -> showRate());
        workspace.frame().addListener((_, _, frame) -> show(frame));
        workspace.read().addListener((_, _, frame) -> showNumbers(frame));
        showPace(workspace.frame().getValue().transport().pace());
        show(workspace.frame().getValue());
        showNumbers(workspace.read().getValue());
    }

    @FXML
    private void togglePlaying() {
        toggle(ClockState.Direction.FORWARD);
    }

    @FXML
    private void stepOnce() {
        workspace.clock().stepOnce();
    }

    @FXML
    private void restart() {
        workspace.edit(new Edit.Restart());
    }

    @FXML
    private void toggleBackwards() {
        toggle(ClockState.Direction.BACKWARD);
    }

    /** Stops the clock if it runs that way, and lets it run that way if it does not. */
    private void toggle(ClockState.Direction way) {
        if (runs(workspace.clock().frame().transport(), way)) {
            workspace.clock().pause();
        } else {
            workspace.clock().play(way);
        }
    }

    private static boolean runs(ClockState clock, ClockState.Direction way) {
        return clock.playing() && clock.direction() == way;
    }

    private void show(Frame frame) {
        ClockState clock = frame.transport();
        showRunning(play, runs(clock, ClockState.Direction.FORWARD), "transport.play");
        showRunning(back, runs(clock, ClockState.Direction.BACKWARD), "transport.back");
        if (!clock.pace().equals(pace.getUserData())) {
            showPace(clock.pace());
        }
        showRate();
    }

    private static void showRunning(Button button, boolean runs, String name) {
        button.pseudoClassStateChanged(PLAYING, runs);
        button.setAccessibleText(Words.of(runs ? "transport.pause" : name));
    }

    private void showRate() {
        boolean counts = workspace.view().getValue().shows(Layer.FRAME_RATE);
        rate.setVisible(counts);
        rate.setManaged(counts);
        if (counts) {
            rate.setSource(Words.count("readout.rate", workspace.framesPerSecond()));
        }
    }

    private void showNumbers(Frame frame) {
        readouts.show(frame);
        showOwnTime(frame);
    }

    /** Shows the time Σ√η by which accelerated descent goes, beside t. */
    private void showOwnTime(Frame frame) {
        boolean accelerated = frame.held().motion() instanceof Accelerated;
        own.setVisible(accelerated);
        own.setManaged(accelerated);
        if (accelerated) {
            own.setSource(Words.of("readout.accelerated", Numerals.fixed(frame.figures().acceleratedTime(), 1)));
        }
    }

    private void showPace(Pace present) {
        pace.setUserData(present);
        pace.setGraphic(RichLabel.of(Words.name(present)));
        pace.getItems().stream()
                .filter(RadioMenuItem.class::isInstance)
                .forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData().equals(present)));
    }
}
