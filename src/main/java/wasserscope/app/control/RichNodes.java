package wasserscope.app.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import wasserscope.words.RichText;

/** Makes nodes of a text with mathematics in it: one for each run, styled by its face and moved by its rise. */
final class RichNodes {

    private static final double LOWERED = 2.5;
    private static final double RAISED = -4;

    private RichNodes() {}

    /** Shows a text in a pane's children; nodes that only change their words are kept, since new ones must be styled anew. */
    static void show(RichText text, List<Node> children) {
        List<RichText.Run> runs = text.runs();
        boolean alike = children.size() == runs.size();
        for (int j = 0; alike && j < runs.size(); j++) {
            alike = isLike((RichText.Run) children.get(j).getUserData(), runs.get(j));
        }
        if (alike) {
            for (int j = 0; j < runs.size(); j++) {
                setText(children.get(j), runs.get(j).text());
            }
        } else {
            children.clear();
            runs.forEach(run -> children.add(node(run)));
        }
    }

    private static boolean isLike(RichText.Run present, RichText.Run next) {
        return present.face() == next.face() && present.rise() == next.rise();
    }

    private static void setText(Node node, String text) {
        if (node instanceof FormulaView formula) {
            formula.setSource(text);
        } else {
            ((Text) node).setText(text);
        }
    }

    private static Node node(RichText.Run run) {
        if (run.face() == RichText.Face.FORMULA) {
            FormulaView formula = new FormulaView(run.text());
            formula.setUserData(run);
            return formula;
        }
        Text node = new Text(run.text());
        node.setUserData(run);
        node.getStyleClass().add(run.face() == RichText.Face.SYMBOL ? "symbol" : "plain");
        if (run.rise() != RichText.Rise.BASE) {
            node.getStyleClass().add("small");
            node.setTranslateY(run.rise() == RichText.Rise.SUB ? LOWERED : RAISED);
        }
        return node;
    }
}
