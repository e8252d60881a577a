package wasserscope.export.lesson;

import wasserscope.words.RichText;

/** How long it takes to read a text, in seconds. */
final class ReadingTime {

    /** The time to think about a question, besides that to read it. */
    static final double THINKING = 3;

    /** How long a reason is seen after it is read. */
    static final double AFTERWARDS = 1;

    /** How long a run is seen of which no end is said. */
    static final double FREE = 4;

    /** The longest time in which a run goes to where its beat ends; it takes larger strides instead. */
    static final double LONGEST_RUN = 12;

    private static final double CHARACTERS_A_SECOND = 15;
    private static final double LEAST = 2.5;

    private ReadingTime() {}

    /** Returns the time for a text in the notation of {@link RichText}: none for one that is empty. */
    static double of(String source) {
        int length = RichText.of(source).plain().length();
        return length == 0 ? 0 : Math.max(LEAST, length / CHARACTERS_A_SECOND);
    }
}
