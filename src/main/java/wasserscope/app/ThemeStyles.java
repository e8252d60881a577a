package wasserscope.app;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import wasserscope.app.session.Workspace;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.Typefaces;

/** Gives the controls the colours, sizes and faces that the painters use: a theme becomes variables of the style sheet. */
final class ThemeStyles {

    private static final double BODY = 12;

    private ThemeStyles() {}

    /** Makes the program's faces known to the toolkit. */
    static void loadFonts() {
        for (Typefaces face : Typefaces.values()) {
            if (face.file().isPresent()) {
                Font.loadFont(face.file().get().toURI().toString(), BODY);
                continue;
            }
            try (InputStream in = face.open()) {
                Font.loadFont(in, BODY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps the scene in the theme of the session's view. */
    static void follow(Scene scene, Workspace workspace) {
        String sheet = ThemeStyles.class.getResource("window.css").toExternalForm();
        scene.getStylesheets().setAll(variables(workspace.view().getValue().theme()), sheet);
        workspace.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme()) {
                scene.getStylesheets().setAll(variables(now.theme()), sheet);
                scene.setFill(paint(now.theme().surfaces().background()));
            }
        });
    }

    /** Returns a style sheet that defines a theme's variables. */
    private static String variables(Theme theme) {
        String css = ".root {"
                + variable("background", theme.surfaces().background())
                + variable("panel", theme.surfaces().panel())
                + variable("line", theme.surfaces().line())
                + variable("ink", theme.inks().ink())
                + variable("dim", theme.inks().dim())
                + variable("faint", theme.inks().faint())
                + variable("accent", theme.marks().accent())
                + variable("bad", theme.marks().bad())
                + String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", theme.type(BODY))
                + "}";
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String variable(String name, Color colour) {
        return String.format(Locale.ROOT, "-ws-%s: #%06x;", name, colour.getRGB() & 0xffffff);
    }

    /** Returns a painters' colour as the toolkit's. */
    static javafx.scene.paint.Color paint(Color colour) {
        return javafx.scene.paint.Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
