package wasserscope.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import wasserscope.export.clip.Playback;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;
import wasserscope.scenario.Pace;
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
    private final TextField amount = field("export.amount", "10");
    private final Choices<ExportSettings.Unit> unit;
    private final TextField rate = field("export.rate", "25");
    private final Choices<ExportSettings.Steps> steps;
    private final TextField perFrame = field("export.perFrame", "20");
    private final Choices<Playback.Repeats> repeats;
    private final CheckBox boomerang = new CheckBox(Words.of("export.boomerang"));
    private final List<Node> clipRows;
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
        part = row("export.part", List.of(Part.values()), Words::name);
        add("export.size", sizes(window), width, new Label("×"), height);
        scale = choices("export.scale", List.of(1, 2, 3, 4), factor -> factor + "×");
        scaleRow = add("export.scale", scale.row());
        theme = row("export.theme", Stream.concat(Stream.of(Optional.<Theme>empty()),
                Arrays.stream(Theme.values()).map(Optional::of)).toList(),
                choice -> choice.map(Words::name).orElse(Words.of("export.asHere")));
        HBox.setHgrow(caption, Priority.ALWAYS);
        add("export.caption", caption, formula);
        begin = choices("export.begin", List.of(ExportSettings.Begin.values()), Words::name);
        unit = choices("export.length", List.of(ExportSettings.Unit.values()), Words::name);
        steps = choices("export.steps", List.of(ExportSettings.Steps.values()), Words::name);
        repeats = choices("export.playback", List.of(Playback.Repeats.values()), Words::name);
        repeatsRow = repeats.row();
        clipRows = List.of(
                add("export.begin", begin.row()),
                add("export.length", amount, unit.row()),
                add("export.rate", rate, new Label(Words.of("export.perSecond"))),
                add("export.steps", steps.row(), perFrame),
                add("export.playback", repeatsRow, boomerang));
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
        clipRows.forEach(row -> show(row, clip));
        show(scaleRow, kind.chosen() == ExportKind.PNG);
        show(repeatsRow, kind.chosen().clip().filter(format -> format.holdsRepeats()).isPresent());
        show(perFrame, steps.chosen() == ExportSettings.Steps.STEADY);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Returns the kind. */
    ExportKind kind() {
        return kind.chosen();
    }

    /** Returns what is ordered, if every number can be read. */
    Optional<ExportSettings> settings() {
        try {
            double length = number(amount);
            int hundredths = (int) Math.round(100 * number(rate));
            int every = (int) number(perFrame);
            if (!(length > 0 && length <= LONGEST && hundredths > 0 && every > 0)) {
                return Optional.empty();
            }
            Pace pace = switch (steps.chosen()) {
                case LOGARITHMIC -> new Pace.Logarithmic();
                case STEADY -> new Pace.Steady(every);
            };
            return Optional.of(new ExportSettings(
                    kind.chosen(), part.chosen(), new PixelSize((int) number(width), (int) number(height)),
                    scale.chosen(), theme.chosen(), heading(), begin.chosen(), length, unit.chosen(),
                    new FrameRate(hundredths), pace, playback()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Heading heading() {
        return new Heading(Optional.of(caption.getText()),
                formula.isSelected() ? Heading.Formula.SHOWN : Heading.Formula.LEFT_OUT);
    }

    private Playback playback() {
        return new Playback(repeats.chosen(),
                boomerang.isSelected() ? Playback.Way.BOOMERANG : Playback.Way.FORWARD);
    }

    private static double number(TextField field) {
        return Double.parseDouble(field.getText().strip().replace(',', '.'));
    }
}
