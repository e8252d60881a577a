package wasserscope.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import wasserscope.app.control.Choices;
import wasserscope.app.control.KeyBinding;
import wasserscope.app.control.OverflowBar;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.words.DifferenceWords;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** The line over two planes: which is in hand, what differs, how far apart the measures are, and what can be done with both. */
public final class CompareBar extends HBox {

    private static final double GAP = 12;

    private final Workspace workspace;
    private final DistanceWatch watch;
    private final RichLabel difference = new RichLabel("");
    private final RichLabel bl = new RichLabel("");
    private final RichLabel w2 = new RichLabel("");
    private final MenuButton usual = new MenuButton(Words.of("compare.usual"));
    private final Choices<Side> sides;
    private Optional<Comparison> named = Optional.empty();

    private CompareBar(Workspace workspace) {
        super(GAP);
        this.workspace = workspace;
        this.watch = new DistanceWatch(workspace.clock()::frames);
        setId("compare");
        getStyleClass().add("compare-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox();
        row.setId("hand-side");
        row.setAlignment(Pos.CENTER_LEFT);
        sides = Choices.in(row, List.of(Side.values()), Words::name, workspace.panes()::take);
        difference.setId("difference");
        difference.setMinWidth(0);
        difference.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(difference, Priority.ALWAYS);
        difference.setMaxWidth(Double.MAX_VALUE);
        Tips.install(bl, Words.of("compare.bl.tooltip"));
        Tips.install(w2, Words.of("compare.transport.tooltip"));
        bl.setId("distance-bl");
        w2.setId("distance-w2");
        bl.setMinWidth(USE_PREF_SIZE);
        w2.setMinWidth(USE_PREF_SIZE);
        usual.getStyleClass().add("quiet");
        usual.setId("usual");
        usual.setMinWidth(USE_PREF_SIZE);
        for (UsualDifference each : UsualDifference.values()) {
            MenuItem item = new MenuItem();
            item.setGraphic(RichLabel.of(Words.name(each)));
            item.setId("usual-" + each);
            item.setOnAction(_ -> workspace.edit(each.edit(workspace.frame().getValue().held())));
            usual.getItems().add(item);
        }
        getChildren().addAll(row, usual, difference, bl, w2,
                button("swap-sides", "⇄", "compare.swap", workspace.panes()::swap),
                button("copy-side", "=", "compare.copy", workspace.clock()::copyToOther),
                button("close-comparison", "×", "compare.close", workspace.panes()::toggleComparison));
    }

    private static Button button(String id, String sign, String tip, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().addAll("quiet", "sign");
        button.setAccessibleText(Words.of(tip));
        button.setMinWidth(USE_PREF_SIZE);
        Tips.install(button, Words.of(tip));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Returns the line; it is there while two runs are compared. */
    public static CompareBar of(Workspace workspace) {
        CompareBar bar = new CompareBar(workspace);
        OverflowBar.install(bar, List.of(bar.bl, bar.w2));
        workspace.panes().compared().addListener(_ -> bar.appear());
        workspace.panes().inHand().addListener((_, _, side) -> bar.sides.choose(side));
        workspace.panes().of(Side.LEFT).read().addListener(_ -> bar.show());
        workspace.whenClosed(bar.watch::close);
        bar.sides.choose(workspace.panes().inHand().getValue());
        bar.appear();
        return bar;
    }

    private void appear() {
        boolean compared = workspace.panes().compared().getValue();
        setVisible(compared);
        setManaged(compared);
        show();
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        watch.wake();
        Frame left = workspace.panes().of(Side.LEFT).frame().getValue();
        Frame right = workspace.panes().of(Side.RIGHT).frame().getValue();
        showDifference(left.held(), right.held());
        Distances found = watch.found();
        bl.setSource(Words.of("compare.bl", number(found.bl())));
        w2.setSource(found.sampled()
                ? Words.of("compare.transportSampled", number(found.w2()))
                : Words.of("compare.transport", number(found.w2())));
    }

    /** Names what differs; anew only where the settings are others, since to compare data takes long. */
    @SuppressWarnings("ReferenceEquality") // settings that hold on are the same objects
    private void showDifference(Scenario left, Scenario right) {
        if (named.filter(pair -> pair.left() == left && pair.right() == right).isEmpty()) {
            named = Optional.of(new Comparison(left, right));
            difference.setSource(DifferenceWords.line(Words.language(), left, right));
        }
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Numerals.significant(value.getAsDouble()) : "—";
    }

    /** Lets a button open and close the comparison. */
    public static void install(Button button, Workspace workspace) {
        Tips.install(button, Words.of("compare.open") + "  " + KeyBinding.COMPARE.label());
        button.setOnAction(_ -> workspace.panes().toggleComparison());
    }
}
