package wasserscope.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wasserscope.app.control.Choices;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.sheet.Theme;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.clip.Playback;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.run.Side;
import wasserscope.scenario.Pace;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** The choices of what is exported; only those that apply to the kind are shown. It keeps them while the program runs. */
final class ExportForm extends VBox {

    private static final double WRAP = 420;
    private static final List<PixelSize> SIZES = List.of(
            new PixelSize(1280, 720), new PixelSize(1920, 1080), new PixelSize(3840, 2160), new PixelSize(960, 540));
    private static final double LONGEST = 1e12;

    private final Runnable changed;
    private final Choices<ExportKind> kind;
    private final Choices<Part> part;
    private final TextField width = field("export.width", "1280");
    private final TextField height = field("export.height", "720");
    private final Choices<Integer> scale;
    private final Choices<Optional<Theme>> theme;
    private final TextField caption = field("export.caption", "");
    private final CheckBox formula = new CheckBox(Words.of("export.formula"));
    private final Choices<ExportSettings.Begin> begin;
    private final TextField since = field("export.since", "0");
    private final TextField until = field("export.until", "");
    private final TextField hold = field("export.hold", "");
    private final TextField every = field("export.every", "");
    private final TextField amount = field("export.amount", "10");
    private final Choices<ExportSettings.Unit> unit;
    private final TextField rate = field("export.rate", "25");
    private final Choices<ExportSettings.Steps> steps;
    private final TextField perFrame = field("export.perFrame", "20");
    private final Choices<Playback.Repeats> repeats;
    private final CheckBox boomerang = new CheckBox(Words.of("export.boomerang"));
    private final List<Node> pictureRows;
    private final List<Node> clipRows;
    private final Choices<Optional<Side>> sides;
    private final Node sidesRow;
    private final Node untilRow;
    private final Node holdRow;
    private final Node everyRow;
    private final Node scaleRow;
    private final Node repeatsRow;

    /**
     * Builds the form.
     *
     * @param window returns the size of the window in pixels
     * @param changed told when anything is changed
     */
    ExportForm(Supplier<PixelSize> window, Runnable changed) {
        this.changed = changed;
        getStyleClass().add("export-form");
        kind = row("export.kind", List.of(ExportKind.values()), Words::name);
        sides = choices("export.sides", Stream.concat(Stream.of(Optional.<Side>empty()),
                Arrays.stream(Side.values()).map(Optional::of)).toList(),
                side -> side.map(Words::name).orElse(Words.of("export.both")));
        sidesRow = add("export.sides", sides.row());
        show(sidesRow, false);
        part = choices("export.part", List.of(Part.values()), Words::name);
        Node partRow = add("export.part", part.row());
        Node sizeRow = add("export.size", sizes(window), width, new Label("×"), height);
        scale = choices("export.scale", List.of(1, 2, 3, 4), factor -> factor + "×");
        scaleRow = add("export.scale", scale.row());
        theme = choices("export.theme", Stream.concat(Stream.of(Optional.<Theme>empty()),
                Arrays.stream(Theme.values()).map(Optional::of)).toList(),
                choice -> choice.map(Words::name).orElse(Words.of("export.asHere")));
        HBox.setHgrow(caption, Priority.ALWAYS);
        pictureRows = List.of(partRow, sizeRow, add("export.theme", theme.row()),
                add("export.caption", caption, formula));
        begin = choices("export.begin", List.of(ExportSettings.Begin.values()), Words::name);
        unit = choices("export.length", List.of(ExportSettings.Unit.values()), Words::name);
        steps = choices("export.steps", List.of(ExportSettings.Steps.values()), Words::name);
        repeats = choices("export.playback", List.of(Playback.Repeats.values()), Words::name);
        repeatsRow = repeats.row();
        until.setPromptText(Words.of("export.until.usual"));
        hold.setPromptText(Words.of("export.hold.usual"));
        every.setPromptText(Words.of("export.every.usual"));
        clipRows = List.of(
                add("export.begin", begin.row(), since),
                add("export.length", amount, unit.row()),
                add("export.rate", rate, new Label(Words.of("export.perSecond"))),
                add("export.steps", steps.row(), perFrame),
                add("export.playback", repeatsRow, boomerang));
        untilRow = add("export.until", until);
        holdRow = add("export.hold", hold, new Label(Words.of("export.holdUnit")));
        everyRow = add("export.every", every);
        Stream.of(formula, boomerang).forEach(box -> {
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(_ -> change());
        });
        arrange();
    }

    private FlowPane sizes(Supplier<PixelSize> window) {
        FlowPane presets = new FlowPane(8, 8);
        presets.setPrefWrapLength(WRAP);
        for (PixelSize size : SIZES) {
            presets.getChildren().add(preset(size.width() + "×" + size.height(), () -> size));
        }
        presets.getChildren().add(preset(Words.of("export.windowSize"), window));
        return presets;
    }

    private Node preset(String words, Supplier<PixelSize> size) {
        var button = new Button(words);
        button.getStyleClass().add("switch");
        button.setOnAction(_ -> {
            width.setText(String.valueOf(size.get().width()));
            height.setText(String.valueOf(size.get().height()));
        });
        return button;
    }

    private <E> Choices<E> row(String key, List<E> all, Function<E, String> words) {
        Choices<E> made = choices(key, all, words);
        add(key, made.row());
        return made;
    }

    private <E> Choices<E> choices(String key, List<E> all, Function<E, String> words) {
        FlowPane row = new FlowPane(8, 8);
        row.setPrefWrapLength(WRAP);
        row.setId(id(key));
        return Choices.in(row, all, words, _ -> change());
    }

    private HBox add(String key, Node... controls) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("dim");
        HBox line = new HBox(8, label);
        line.getChildren().addAll(controls);
        line.getStyleClass().add("export-row");
        getChildren().add(line);
        return line;
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setId(id(key));
        field.setAccessibleText(Words.of(key));
        field.getStyleClass().addAll("number-field", id(key) + "-field");
        field.textProperty().addListener(_ -> change());
        return field;
    }

    private static String id(String key) {
        return key.replace('.', '-');
    }

    private void change() {
        arrange();
        changed.run();
    }

    private void arrange() {
        boolean clip = kind.chosen().clip().isPresent();
        pictureRows.forEach(row -> show(row, !kind.chosen().isData()));
        clipRows.forEach(row -> show(row, clip));
        boolean counted = unit.chosen() == ExportSettings.Unit.STEPS;
        show(since, begin.chosen() == ExportSettings.Begin.TIME);
        show(untilRow, clip && !counted);
        show(holdRow, kind.chosen().clip().filter(playback()::canHold).isPresent());
        show(everyRow, kind.chosen() == ExportKind.PARTICLES || kind.chosen() == ExportKind.CURVES);
        show(scaleRow, kind.chosen() == ExportKind.PNG);
        show(repeatsRow, kind.chosen().clip().filter(format -> format.holdsRepeats()).isPresent());
        boolean spread = !counted && !isBlank(until);
        show(perFrame, steps.chosen() == ExportSettings.Steps.STEADY && !spread);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Offers the sides to choose from, or not. */
    void offerSides(boolean compared) {
        show(sidesRow, compared);
    }

    /** Returns the side that is meant, where one is. */
    Optional<Side> side() {
        return sidesRow.isVisible() ? sides.chosen() : Optional.empty();
    }

    /** Returns the kind. */
    ExportKind kind() {
        return kind.chosen();
    }

    /** Returns what is ordered, if every number can be read. */
    Optional<ExportSettings> settings() {
        try {
            double length = number(amount);
            double first = begin.chosen() == ExportSettings.Begin.TIME ? number(since) : 0;
            OptionalDouble last = isBlank(until) ? OptionalDouble.empty() : OptionalDouble.of(number(until));
            Optional<Long> apart = isBlank(every) ? Optional.empty() : Optional.of((long) number(every));
            int hundredths = (int) Math.round(100 * number(rate));
            int perFrameSteps = (int) number(perFrame);
            if (!(length > 0 && length <= LONGEST && hundredths > 0 && perFrameSteps > 0)
                    || !isTime(first) || !isTime(last.orElse(0)) || apart.orElse(1L) < 1) {
                return Optional.empty();
            }
            Pace pace = switch (steps.chosen()) {
                case LOGARITHMIC -> new Pace.Logarithmic();
                case STEADY -> new Pace.Steady(perFrameSteps);
            };
            return Optional.of(new ExportSettings(
                    kind.chosen(), part.chosen(), new PixelSize((int) number(width), (int) number(height)),
                    scale.chosen(), theme.chosen(), heading(),
                    new ExportSettings.Span(begin.chosen(), first, last, length, unit.chosen(), pace),
                    new FrameRate(hundredths), held(), apart));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns a sentence about the characters of the caption and the title that no font shows, if there are some. */
    List<String> unshown(String title) {
        String unshown = kind.chosen().isData() ? "" : heading().unshown(part.chosen() == Part.ALL ? title : "");
        return unshown.isEmpty() ? List.of() : List.of(Words.of("export.unshown", RichText.quoted(unshown)));
    }

    private Heading heading() {
        return new Heading(Optional.of(caption.getText()),
                formula.isSelected() ? Heading.Formula.SHOWN : Heading.Formula.LEFT_OUT);
    }

    private Playback playback() {
        return new Playback(repeats.chosen(),
                boomerang.isSelected() ? Playback.Way.BOOMERANG : Playback.Way.FORWARD);
    }

    /** Returns how a clip is played, with the hold that is typed, or else the usual one. */
    private Playback held() {
        Playback plain = playback();
        Optional<ClipFormat> format = kind.chosen().clip();
        if (format.isEmpty() || !plain.canHold(format.get())) {
            return plain;
        }
        return isBlank(hold)
                ? plain.heldAsUsual(format.get())
                : new Playback(plain.repeats(), plain.way(), number(hold));
    }

    private static boolean isBlank(TextField field) {
        return field.getText().isBlank();
    }

    private static boolean isTime(double time) {
        return time >= 0 && time < Double.POSITIVE_INFINITY;
    }

    private static double number(TextField field) {
        return Double.parseDouble(field.getText().strip().replace(',', '.'));
    }
}
