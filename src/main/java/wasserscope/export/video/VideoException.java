package wasserscope.export.video;

import java.io.IOException;

/** FFmpeg could not do what it was asked. */
public final class VideoException extends IOException {

    private static final long serialVersionUID = 1;

    /** POSIX's number of "no space left on device", which FFmpeg uses on every system. */
    private static final int NO_SPACE = -28;

    private final int code;

    VideoException(int code, String message) {
        super(message);
        this.code = code;
    }

    /** Tells whether the disk is full. */
    public boolean isDiskFull() {
        return code == NO_SPACE;
    }
}
