package wasserscope.export.clip;

import java.io.IOException;

/** The disk is full, found while what fills it was still there. */
final class DiskFullException extends IOException {

    private static final long serialVersionUID = 1;

    DiskFullException(IOException cause) {
        super(cause);
    }
}
