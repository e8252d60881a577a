package wasserscope.launch;

import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import wasserscope.work.Workers;

/**
 * A start that nobody sees: opens the window, lets it play for some seconds and closes it. The JVM records of it what it keeps for the next
 * starts ({@code -XX:AOTCacheOutput}); it is to be told to have no display, and a folder of its own for what is remembered.
 */
public final class TrainingRun {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    /** So long that the methods which a window calls all the time are known as such. */
    private static final Duration PLAY = Duration.seconds(5);

    private TrainingRun() {}

    /**
     * Makes it, and ends the process.
     *
     * @param arguments the words of the command line of the program
     * @throws Throwable what the program did not expect
     */
    public static void main(String[] arguments) throws Throwable {
        Workers.start("training", TrainingRun::closeInTime);
        Main.main(arguments);
    }

    private static void closeInTime() {
        while (!isBegun()) {
            Workers.rest(TrainingRun.class, LOOK, () -> false);
        }
    }

    /** Whether the toolkit runs; then it closes the window in time. */
    private static boolean isBegun() {
        try {
            Platform.runLater(TrainingRun::playAndClose);
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void playAndClose() {
        PauseTransition play = new PauseTransition(PLAY);
        play.setOnFinished(_ -> Platform.exit());
        play.play();
    }
}
