package wasserscope.app.settings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.SliderScale;
import wasserscope.app.control.Tip;
import wasserscope.app.control.Tips;
import wasserscope.app.control.ValueSlider;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Words;

/** A number of the scenario under the hand: its name and symbol, a field to type into, and a slider. */
public final class QuantityControl extends VBox {

    private static final double GAP = 8;
    private static final int DIGITS = 3;

    private final Quantity quantity;
    private final SliderScale scale;
    private final ValueSlider slider;
    private final NumberField field;
    private final RichLabel name = new RichLabel("");
    private final RichLabel unit = new RichLabel("");
    private final Tip tip;
    private final HBox head;
    private Workspace workspace;

    /**
     * Makes a control that follows nothing yet.
     *
     * @param quantity what it sets
     * @param size how much it tells about it
     */
    public QuantityControl(@NamedArg("quantity") Quantity quantity, @NamedArg("size") Size size) {
        this.quantity = quantity;
        this.scale = SliderScale.of(quantity);
        this.slider = new ValueSlider(this::preview, this::commitPlace, this::reset);
        this.field = new NumberField(quantity, this::commit);
        getStyleClass().addAll("quantity", size.name().toLowerCase(Locale.ROOT));
        slider.setAccessibleText(Words.name(quantity));
        field.setAccessibleText(Words.name(quantity));
        slider.setId(quantity.name() + "-slider");
        field.setId(quantity.name() + "-field");
        name.getStyleClass().add("name");
        unit.getStyleClass().add("unit");
        name.setSource(size.name(quantity));
        unit.setSource(size.unit(quantity));
        unit.setMinWidth(0);
        HBox label = new HBox(GAP, name, unit);
        label.setAlignment(Pos.BASELINE_LEFT);
        label.setMaxHeight(USE_PREF_SIZE);
        head = new HBox(GAP / 2, label, spring(), field);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, slider);
        Tips.install(label, Words.about(quantity, "tooltip"));
        tip = Tips.install(slider, Words.about(quantity, "tooltip"));
    }

    /** How much a control tells about its quantity. */
    public enum Size {
        /** Name, symbol and, where there is room, unit. */
        LARGE {
            @Override
            String name(Quantity quantity) {
                return Words.name(quantity) + "  " + Words.about(quantity, "symbol");
            }

            @Override
            String unit(Quantity quantity) {
                return Words.about(quantity, "unit");
            }
        },
        /** A brief name alone. */
        SMALL {
            @Override
            String name(Quantity quantity) {
                return Words.about(quantity, "brief");
            }

            @Override
            String unit(Quantity quantity) {
                return "";
            }
        };

        abstract String name(Quantity quantity);

        abstract String unit(Quantity quantity);
    }

    /** The unit yields where it finds no room. */
    @Override
    protected void layoutChildren() {
        double beside = head.getChildren().stream().skip(1).filter(Node::isManaged)
                .mapToDouble(node -> node.prefWidth(-1)).sum();
        double wanted = name.prefWidth(-1) + unit.prefWidth(-1) + beside + 3 * GAP;
        boolean room = unit.prefWidth(-1) > 0 && wanted <= getWidth();
        unit.setManaged(room);
        unit.setVisible(room);
        super.layoutChildren();
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** Follows the session's frames from now on. */
    void follow(Workspace owner) {
        workspace = owner;
        if (quantity.rule().isPresent()) {
            head.getChildren().add(head.getChildren().indexOf(field), new RuleSwitch(quantity, owner));
        }
        owner.frame().addListener((_, _, frame) -> show(frame));
        owner.replacements().addListener(_ -> letGo());
        show(owner.frame().getValue());
        if (quantity == Quantity.STEP_SIZE) {
            StepLimitMark.follow(slider, scale, tip, owner);
        }
    }

    /** Ends what a hand has begun here: it was meant for a run that is no more, or for a quantity that is not there. */
    private void letGo() {
        slider.letGo();
        field.cancel();
    }

    private void show(Frame frame) {
        double value = frame.inForce(quantity);
        boolean present = !Double.isNaN(value);
        if (!present && isVisible()) {
            letGo();
        }
        setVisible(present);
        setManaged(present);
        if (!present) {
            return;
        }
        slider.show(scale.part(value));
        if (!slider.isHeld()) {
            field.show(quantity.isRuled(frame.held()) ? rounded(value) : value);
        }
    }

    /** What the run finds has no digits that a hand has given it. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }

    private void preview(double part) {
        field.show(scale.value(part));
        workspace.clock().preview(new Edit.Adjust(quantity, scale.value(part)));
    }

    private void commitPlace(double part) {
        commit(scale.value(part));
    }

    private void commit(double value) {
        workspace.edit(new Edit.Adjust(quantity, value));
    }

    /** Returns to the value of the scene that the present model opens on. */
    private void reset() {
        Scenario held = workspace.frame().getValue().held();
        double initial = quantity.of(OpeningScene.of(Model.of(held.problem().features())));
        if (!Double.isNaN(initial)) {
            commit(initial);
        }
    }
}
