package wasserscope.scenario.file;

/** What becomes of a file that has the name of one to be written. */
public enum Existing {
    /** It stays, and nothing is written. */
    KEEP,
    /** The new one takes its place, in one piece. */
    REPLACE
}
