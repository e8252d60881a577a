package wasserscope.app;

import java.util.List;

/**
 * What the window has to say, in a panel that Escape closes.
 *
 * @param title what it is about
 * @param sentences one a line; without any there is nothing to say
 */
record Bulletin(String title, List<String> sentences) {

    /** Nothing to say. */
    static final Bulletin NONE = new Bulletin("", List.of());

    /** Copies the list. */
    Bulletin {
        sentences = List.copyOf(sentences);
    }
}
