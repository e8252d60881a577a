package wasserscope.app.settings;

import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import wasserscope.app.control.Complaint;
import wasserscope.app.control.KeyboardFocus;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.expression.ExpressionFault;
import wasserscope.problem.expression.ExpressionReading;
import wasserscope.problem.expression.RealExpression;
import wasserscope.run.Frame;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.ExpressionWords;
import wasserscope.words.Words;

/**
 * A field for the formula of the target. While it is typed, the run shows what the target would be; Enter takes it, leaving the field too,
 * and Escape brings back what was. A bad one turns the field red, and a sentence says what is wrong and where.
 */
public final class FormulaField extends TextField {

    private final Complaint complaint = new Complaint(this);
    private Workspace workspace;

    /** What the field shows until somebody types. */
    private String shown = "";

    /** The text that was judged last, at which inputs, and what it is. */
    private String judged = "";

    private Data judgedAt;
    private Optional<ExpressionReading> judgement = Optional.empty();

    /** Whether somebody has begun to type: what the run shows meanwhile is only a preview. */
    private boolean typing;

    /**
     * Makes a field that follows nothing yet.
     *
     * @param name what it is called when it is read aloud
     */
    public FormulaField(@NamedArg("name") String name) {
        setAccessibleText(name);
        getStyleClass().addAll("number-field", "formula-field");
        setPromptText("sin(3x) + 0.3 x^2");
        Tips.install(this, Words.of("window.formula.tooltip", ExpressionWords.functions()));
        textProperty().addListener((_, _, _) -> typed());
        setOnAction(_ -> {
            take();
            if (complaint.isMade()) {
                selectPlace();
            } else {
                KeyboardFocus.giveBack(this);
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
                cancel();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel();
                KeyboardFocus.giveBack(this);
                event.consume();
            }
        });
    }

    /** Follows the session's frames from now on. */
    void follow(Workspace owner) {
        workspace = owner;
        owner.frame().addListener((_, before, now) -> {
            if (!before.held().problem().equals(now.held().problem())) {
                show(now);
            }
        });
        owner.replacements().addListener(_ -> cancel());
        show(owner.frame().getValue());
    }

    /** Shows the formula of a run, unless somebody has begun to type. */
    private void show(Frame frame) {
        if (!typing) {
            shown = frame.held().problem().target() instanceof Target.Formula(RealExpression function, _, _)
                    ? function.text()
                    : "";
            setText(shown);
        }
    }

    /** Tells whether somebody has begun to type, and has neither taken the formula nor left it. */
    public boolean isTyping() {
        return typing;
    }

    /** Returns the sentence that is shown about a bad formula; empty for a good one. */
    public String complaint() {
        return complaint.shown();
    }

    private void typed() {
        typing |= isFocused() && !getText().equals(shown);
        if (!typing) {
            complaint.say("");
            return;
        }
        switch (reading()) {
            case ExpressionFault fault -> complaint.say(ExpressionWords.sentence(fault));
            case RealExpression function -> {
                complaint.say("");
                workspace.clock().preview(new Edit.Intervene(change(function)));
            }
        }
    }

    private Problem problem() {
        return workspace.frame().getValue().held().problem();
    }

    /** Returns what the text is, judged at all inputs: once for each text. */
    private ExpressionReading reading() {
        Problem problem = problem();
        if (judgement.isEmpty() || !getText().equals(judged) || !problem.data().equals(judgedAt)) {
            judged = getText();
            judgedAt = problem.data();
            judgement = Optional.of(judge(problem));
        }
        return judgement.get();
    }

    private ExpressionReading judge(Problem problem) {
        ExpressionReading read = RealExpression.read(getText(), problem.features().inputAxes());
        Optional<ExpressionFault> fault = read instanceof RealExpression function
                ? function.fault(problem.data().x())
                : Optional.empty();
        return fault.<ExpressionReading>map(found -> found).orElse(read);
    }

    /** Returns the change to a formula; noise stays. */
    private SetTarget change(RealExpression function) {
        return new SetTarget(0, switch (problem().target()) {
            case Target.Teacher present -> new Target.Formula(function, present.noise(), present.seed());
            case Target.Formula present -> new Target.Formula(function, present.noise(), present.seed());
            case Target.Values _,Target.Matrix _ -> new Target.Formula(function, 0, 1);
        });
    }

    private void take() {
        if (typing && reading() instanceof RealExpression function) {
            typing = false;
            shown = getText();
            workspace.edit(new Edit.Intervene(change(function)));
        }
    }

    /** Forgets what somebody has begun to type. */
    private void cancel() {
        if (typing) {
            typing = false;
            setText(shown);
            workspace.clock().endPreview();
        }
        complaint.say("");
    }

    /** Selects the character that is wrong. */
    private void selectPlace() {
        if (reading() instanceof ExpressionFault fault && fault.position().isPresent()) {
            selectRange(fault.position().getAsInt(), Math.min(getLength(), fault.position().getAsInt() + 1));
        } else {
            selectAll();
        }
    }
}
