package wasserscope.app.session;

import java.util.List;

/**
 * What the window has to say, in a panel that Escape closes.
 *
 * @param title what it is about
 * @param sentences one a line; without any there is nothing to say
 */
public record Message(String title, List<String> sentences) {

    /** Nothing to say. */
    public static final Message NONE = new Message("", List.of());

    /** Copies the list. */
    public Message {
        sentences = List.copyOf(sentences);
    }
}
