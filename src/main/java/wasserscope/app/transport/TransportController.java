package wasserscope.app.transport;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import wasserscope.app.control.OverflowBar;
import wasserscope.app.control.Readout;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Session;
import wasserscope.flow.motion.Accelerated;
import wasserscope.run.ClockState;
import wasserscope.run.Figures;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Pace;
import wasserscope.scenario.edit.Edit;
import wasserscope.theory.verdict.Findings;
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

    /** While the clock runs, numbers change once in so many pulses: faster nobody reads. */
    private static final int PULSES = 5;

    private final Session session;
    private int shown;

    @FXML
    private HBox root;

    @FXML
    private Button play;

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
    private Readout time;

    @FXML
    private RichLabel own;

    @FXML
    private Readout steps;

    @FXML
    private Readout objective;

    @FXML
    private Readout velocity;

    @FXML
    private Readout gap;

    @FXML
    private Readout escape;

    @FXML
    private RichLabel rate;

    public TransportController(Session session) {
        this.session = session;
    }

    @FXML
    private void initialize() {
        for (Pace choice : PACES) {
            RadioMenuItem item = new RadioMenuItem();
            item.setGraphic(RichLabel.of(Words.name(choice)));
            item.setUserData(choice);
            item.setOnAction(_ -> session.run().setPace(choice));
            pace.getItems().add(item);
        }
        PauseItem.install(pace, session);
        OverflowBar.install(root, List.of(steps, velocity, escape, gap));
        Tips.install(pace, Words.of("transport.pace"));
        Tips.install(step, Words.of("transport.step") + "  →");
        Tips.install(restart, Words.of("transport.restart") + "  R");
        Tips.install(play, Words.of("help.play") + "  " + Words.of("key.SPACE"));
        Tips.install(undo, Words.of("transport.undo") + "  Ctrl+Z");
        Tips.install(redo, Words.of("transport.redo") + "  Ctrl+Y");
        session.view().addListener((_, _, _) -> showRate());
        session.frame().addListener((_, _, frame) -> show(frame));
        showPace(session.frame().getValue().transport().pace());
        show(session.frame().getValue());
    }

    @FXML
    private void togglePlaying() {
        session.togglePlaying();
    }

    @FXML
    private void stepOnce() {
        session.run().stepOnce();
    }

    @FXML
    private void restart() {
        session.edit(new Edit.Restart());
    }

    @FXML
    private void undo() {
        session.run().undo();
    }

    @FXML
    private void redo() {
        session.run().redo();
    }

    private void show(Frame frame) {
        ClockState clock = frame.transport();
        play.pseudoClassStateChanged(PLAYING, clock.playing());
        play.setAccessibleText(Words.of(clock.playing() ? "transport.pause" : "transport.play"));
        undo.setDisable(!clock.canUndo());
        redo.setDisable(!clock.canRedo());
        if (!clock.pace().equals(pace.getUserData())) {
            showPace(clock.pace());
        }
        if (!clock.playing() || shown++ % PULSES == 0) {
            showFigures(frame.figures());
            showFindings(frame.findings());
        }
        showRate();
    }

    private void showRate() {
        boolean counts = session.view().getValue().shows(Layer.FRAME_RATE);
        rate.setVisible(counts);
        rate.setManaged(counts);
        if (counts) {
            rate.setSource(Words.of("readout.rate", session.framesPerSecond()));
        }
    }

    private void showFigures(Figures figures) {
        time.show(Numerals.fixed(figures.time(), 2));
        showOwnTime(figures);
        steps.show(Numerals.whole(figures.step()));
        objective.show(Numerals.significant(figures.objective()));
        velocity.show(Numerals.significant(figures.velocityNorm()));
    }

    private void showFindings(Findings findings) {
        gap.show(Numerals.significant(findings.certificate().gap()));
        escape.show(Words.of("readout.escape.value", Numerals.significant(findings.escape().mass()),
                Numerals.whole(findings.escape().count())));
    }

    /** Shows the time k√η by which accelerated descent goes, beside t. */
    private void showOwnTime(Figures figures) {
        boolean accelerated = session.frame().getValue().moment().held().motion() instanceof Accelerated;
        own.setVisible(accelerated);
        own.setManaged(accelerated);
        if (accelerated) {
            double step = session.frame().getValue().moment().held().motion().step();
            own.setSource(Words.of("readout.accelerated", Numerals.fixed(figures.step() * Math.sqrt(step), 1)));
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
