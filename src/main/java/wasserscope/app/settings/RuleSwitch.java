package wasserscope.app.settings;

import javafx.scene.control.ToggleButton;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.Words;

/**
 * A switch that leaves a quantity to the run, or sets it to what the run has found. It is there where the present motion can find the
 * quantity, and shows what holds.
 */
final class RuleSwitch extends ToggleButton {

    private final Quantity quantity;
    private final Workspace workspace;

    /**
     * Makes a switch that follows the session's frames.
     *
     * @param quantity one that has a {@link Quantity#rule}
     */
    RuleSwitch(Quantity quantity, Workspace workspace) {
        super(Words.about(quantity, "rule"));
        this.quantity = quantity;
        this.workspace = workspace;
        setId(quantity.name() + "-rule");
        getStyleClass().add("rule");
        setMinWidth(USE_PREF_SIZE);
        Tips.install(this, Words.about(quantity, "rule.tooltip"));
        setOnAction(_ -> decide());
        workspace.frame().addListener((_, before, now) -> {
            if (!before.held().equals(now.held())) {
                show(now);
            }
        });
        show(workspace.frame().getValue());
    }

    private void show(Frame frame) {
        boolean possible = quantity.isRuled(quantity.ruled(frame.held()));
        setVisible(possible);
        setManaged(possible);
        setSelected(quantity.isRuled(frame.held()));
    }

    private void decide() {
        Frame frame = workspace.frame().getValue();
        workspace.edit(isSelected()
                ? new Edit.FollowRule(quantity)
                : new Edit.Adjust(quantity, quantity.nearest(frame.inForce(quantity))));
    }
}
