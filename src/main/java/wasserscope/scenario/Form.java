package wasserscope.scenario;

/**
 * How records of one kind stand in files: which fields they have, said once for reading and writing.
 *
 * @param <S> the records
 * @param <F> the fields that they may have
 */
@FunctionalInterface
public interface Form<S, F extends FileFields> {

    /**
     * Passes the fields of a record.
     *
     * @param present the record, when reading the one that is meant where nothing is said
     * @return a record of the answers
     */
    S pass(S present, F fields);
}
