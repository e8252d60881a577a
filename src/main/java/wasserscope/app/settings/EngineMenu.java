package wasserscope.app.settings;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.Tip;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Workspace;
import wasserscope.problem.Problem;
import wasserscope.problem.sum.EngineKind;
import wasserscope.run.Frame;
import wasserscope.scenario.edit.ChooseEngine;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** Names the engine that takes the sums of the run, and offers those that its problem can have. */
public final class EngineMenu extends VBox {

    private final MenuButton menu = new MenuButton();
    private final Tip tip = Tips.install(menu, "");

    /** Makes an empty menu. */
    public EngineMenu() {
        getStyleClass().add("choice");
        RichLabel title = RichLabel.of(Words.of("window.sums"));
        title.getStyleClass().add("dim");
        menu.setId("engine");
        menu.getStyleClass().add("menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setAccessibleText(Words.of("window.sums"));
        getChildren().addAll(title, menu);
    }

    /** Follows the frames of a session. */
    void follow(Workspace workspace) {
        workspace.replacements().addListener(_ -> menu.hide());
        workspace.frame().addListener((_, before, now) -> {
            if (!before.held().problem().equals(now.held().problem())) {
                show(now, workspace);
            }
        });
        show(workspace.frame().getValue(), workspace);
    }

    private void show(Frame frame, Workspace workspace) {
        Problem problem = frame.held().problem();
        menu.getItems().setAll(problem.engines().stream().map(kind -> item(kind, problem, workspace)).toList());
        menu.setGraphic(RichLabel.of(Words.name(problem.engine())));
        menu.setDisable(problem.engines().size() < 2);
        tip.setSource(Words.about(problem.engine(), "tooltip"));
    }

    private static RadioMenuItem item(EngineKind kind, Problem problem, Workspace workspace) {
        RadioMenuItem item = new RadioMenuItem();
        item.setGraphic(RichLabel.of(Words.name(kind)));
        item.setSelected(kind == problem.engine());
        item.setOnAction(_ -> workspace.edit(new ChooseEngine(kind)));
        return item;
    }

    /** Returns the name of a problem's engine, with its error if it has one. */
    static String named(Problem problem) {
        double error = problem.engine().error(problem.features());
        String name = Words.about(problem.engine(), "short");
        return error > 0 ? Words.of("window.sums.error", name, Numerals.bound(error)) : name;
    }
}
