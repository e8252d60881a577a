package wasserscope.words;

/** A language that is spoken until it is closed; then English is again, as tests expect. */
public final class Spoken implements AutoCloseable {

    /** Speaks a language. */
    public Spoken(Language language) {
        Words.speak(language);
    }

    @Override
    public void close() {
        Words.speak(Language.ENGLISH);
    }
}
