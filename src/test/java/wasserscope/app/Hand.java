package wasserscope.app;

import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.ValueSlider;
import wasserscope.app.session.Workspace;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.view.View;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;

/** A hand at the window, in the user's language; it waits for nothing but what it is told to wait for. */
public final class Hand implements AutoCloseable {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double THUMB = 16;

    private final Studio studio;
    private final FxRobot robot = new FxRobot();

    private Hand(Studio studio) {
        this.studio = studio;
    }

    /** Opens the window, paused at the start of {@code scenario}. */
    public static Hand open(Scenario scenario) {
        return open(scenario.with(new Pace.Steady(1)), 1280, 800);
    }

    /** Opens a window of another size. */
    public static Hand open(Scenario scenario, int width, int height) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("the toolkit does not start", e);
        }
        Platform.setImplicitExit(false);
        return new Hand(Studio.open(scenario, width, height));
    }

    public Studio studio() {
        return studio;
    }

    public Workspace workspace() {
        return studio.workspace();
    }

    public FxRobot robot() {
        return robot;
    }

    /** Returns the frame that the window shows. */
    public Frame frame() {
        return Studio.ask(() -> workspace().frame().getValue());
    }

    Checkpoint moment() {
        return frame().moment();
    }

    public long step() {
        return frame().figures().step();
    }

    public View view() {
        return Studio.ask(() -> workspace().view().getValue());
    }

    /** Returns the part of Ω that is shown. */
    PlaneWindow window() {
        return view().windowOf(frame());
    }

    double value(Quantity quantity) {
        return quantity.of(moment().held());
    }

    public void await(String condition, BooleanSupplier holds) {
        studio.await(condition, holds);
    }

    /** Waits until the frame that is shown has a property. */
    public void awaitFrame(String property, Function<Frame, Boolean> has) {
        studio.await(property, () -> has.apply(workspace().frame().getValue()));
    }

    void awaitValue(Quantity quantity, double value) {
        awaitFrame(quantity + " = " + value, frame -> quantity.of(frame.held()) == value);
    }

    void awaitStep(long step) {
        awaitFrame("step " + step, frame -> frame.figures().step() == step);
    }

    /** Makes steps from the start, so that there is something to lose. */
    public void advanceTo(long steps) {
        studio.advanceTo(steps);
    }

    /** Returns the node that a selector finds. */
    public <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(Studio.ask(() -> studio.scene().lookup(selector)));
    }

    public ValueSlider slider(Quantity quantity) {
        return find("#" + quantity.name() + "-slider", ValueSlider.class);
    }

    NumberField field(Quantity quantity) {
        return find("#" + quantity.name() + "-field", NumberField.class);
    }

    private Point2D place(Quantity quantity, double part) {
        ValueSlider slider = slider(quantity);
        return Studio.ask(() -> slider.localToScreen(
                THUMB / 2 + part * (slider.getWidth() - THUMB), slider.getHeight() / 2));
    }

    /** Takes a slider's thumb, and holds it somewhere else. */
    void holdSlider(Quantity quantity, double from, double to) {
        robot.moveTo(place(quantity, from)).press(MouseButton.PRIMARY);
        robot.moveTo(place(quantity, (from + to) / 2)).moveTo(place(quantity, to));
    }

    void letGo() {
        robot.release(MouseButton.PRIMARY);
    }

    /** Drags a slider from the middle to a part of its length. */
    void dragSlider(Quantity quantity, double to) {
        holdSlider(quantity, 0.5, to);
        letGo();
    }

    /** Clicks on a slider once, at a part of its length. */
    void clickSlider(Quantity quantity, double part) {
        robot.moveTo(place(quantity, part)).clickOn(MouseButton.PRIMARY);
    }

    void doubleClickSlider(Quantity quantity) {
        robot.moveTo(place(quantity, 0.8)).doubleClickOn(MouseButton.PRIMARY);
    }

    /** Types into a field in place of what stands there. */
    void write(Quantity quantity, String text) {
        NumberField field = field(quantity);
        robot.clickOn(field);
        Studio.tell(() -> field.selectAll());
        if (text.matches("[0-9a-zA-Z]+")) {
            robot.write(text);
        } else {
            Studio.tell(() -> field.replaceSelection(text));
        }
    }

    /** Types into a field and presses Enter. */
    void type(Quantity quantity, String text) {
        write(quantity, text);
        press(KeyCode.ENTER);
    }

    boolean isInvalid(Quantity quantity) {
        NumberField field = field(quantity);
        return Studio.ask(() -> field.getPseudoClassStates().contains(INVALID));
    }

    String complaint(Quantity quantity) {
        NumberField field = field(quantity);
        return Studio.ask(field::complaint);
    }

    String text(Quantity quantity) {
        NumberField field = field(quantity);
        return Studio.ask(field::getText);
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
    }

    /** Presses a key with nothing but the window under it. */
    public void pressOnWindow(KeyCode... keys) {
        Studio.tell(() -> studio.scene().getRoot().requestFocus());
        press(keys);
    }

    public void click(String selector) {
        robot.clickOn(find(selector, Node.class));
    }

    /** Opens the drawer with the rest of the problem, which is filled when it is first opened. */
    void openProblem() {
        ToggleButton more = find("#more", ToggleButton.class);
        Studio.tell(() -> more.setSelected(true));
        await("the drawer", () -> studio().scene().lookup("#SEED-field") instanceof NumberField field
                && field.getWidth() > 0);
    }

    /** Takes the item of a menu that stands for a value, without opening it: the headless screen may be too low for it. */
    void choose(String menu, Object value) {
        MenuButton button = find(menu, MenuButton.class);
        Studio.tell(() -> item(button, value).fire());
    }

    private static MenuItem item(MenuButton button, Object value) {
        return button.getItems().stream()
                .filter(item -> value.equals(item.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether a node is seen: it and all it stands in are visible. */
    public boolean sees(String selector) {
        Node node = find(selector, Node.class);
        return Studio.ask(() -> Studio.isSeen(node));
    }

    /** Returns the picture of the plane. */
    public PainterCanvas plane() {
        return (PainterCanvas) find("#phase", Pane.class).getChildren().getFirst();
    }

    /** Moves to a point of Ω. */
    void moveTo(double theta, double w) {
        robot.moveTo(screen(theta, w));
    }

    /** Returns where on the screen a point of Ω is. */
    Point2D screen(double theta, double w) {
        PainterCanvas plane = plane();
        return Studio.ask(() -> {
            View view = workspace().view().getValue();
            PhaseLayout layout = PhaseLayout.of(plane.box(), workspace().frame().getValue(), view);
            double x = layout.plane().x() + (theta - layout.window().thetaLow()) / layout.window().width()
                    * layout.plane().width();
            double y = layout.plane().bottom() - (w - layout.window().wLow()) / layout.window().height()
                    * layout.plane().height();
            return plane.localToScreen(Math.rint(x), Math.rint(y));
        });
    }

    void turnWheel(VerticalDirection direction) {
        robot.scroll(1, direction);
    }

    @Override
    public void close() {
        robot.release(MouseButton.PRIMARY);
        studio.close();
    }
}
