package wasserscope.app.export;

import java.nio.file.Path;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Message;
import wasserscope.app.session.Workspace;
import wasserscope.export.clip.ClipFault;
import wasserscope.export.clip.ClipJob;
import wasserscope.export.clip.ClipOutcome;
import wasserscope.export.clip.ClipWords;
import wasserscope.export.data.DataExport;
import wasserscope.export.data.DataJob;
import wasserscope.export.data.DataOutcome;
import wasserscope.export.job.ExportJob;
import wasserscope.export.job.ExportProgress;
import wasserscope.export.job.ExportQueue;
import wasserscope.file.WriteFault;
import wasserscope.words.FileWords;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** One line about what is being exported: the name, how far it is, how long it will take, and how many wait. */
public final class ExportStrip extends HBox {

    private static final Duration PAUSE = Duration.millis(200);

    private final Workspace workspace;
    private final ExportQueue queue;
    private final RichLabel text = new RichLabel("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Timeline clock = new Timeline(new KeyFrame(PAUSE, _ -> look()));

    public ExportStrip(Workspace workspace) {
        this.workspace = workspace;
        this.queue = workspace.exports();
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button cancel = new Button(Words.of("export.cancel"));
        cancel.setId("export-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> queue.unfinished().stream().findFirst().ifPresent(ExportJob::cancel));
        bar.setAccessibleText(Words.of("export.progress"));
        text.setId("export-progress");
        getStyleClass().add("export-strip");
        getChildren().addAll(new Label(Words.of("export.title")), bar, text, between, cancel);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        look();
    }

    /** Puts a job at the end of the queue. */
    void add(ExportJob job) {
        queue.add(job);
        clock.play();
        look();
    }

    private void look() {
        queue.jobs().stream().filter(ExportJob::hasEnded).forEach(this::end);
        List<ExportJob> jobs = queue.unfinished();
        display(!jobs.isEmpty());
        if (jobs.isEmpty()) {
            clock.stop();
            return;
        }
        ExportProgress progress = jobs.getFirst().progress();
        bar.setProgress(progress.part());
        String name = quoted(jobs.getFirst().file());
        String left = Double.isFinite(progress.secondsLeft())
                ? Words.of("export.left", name, Numerals.whole(Math.round(progress.secondsLeft())))
                : Words.of("export.begins", name);
        text.setSource(jobs.size() == 1 ? left : Words.count("export.wait", jobs.size() - 1L, left));
    }

    private void end(ExportJob job) {
        queue.forget(job);
        workspace.tell(switch (job) {
            case ClipJob clip -> said(clip.file(), clip.outcome().orElseThrow());
            case DataJob data -> said(data.file(), data.outcome().orElseThrow());
            default -> throw new IllegalArgumentException("no words for the end of " + job);
        });
    }

    private static Message said(Path file, ClipOutcome outcome) {
        return switch (outcome) {
            case ClipOutcome.Written written -> written.divergedAfter()
                    .map(last -> diverged(file, last))
                    .orElseGet(() -> done(file));
            case ClipOutcome.Cancelled _ -> Message.NONE;
            case ClipOutcome.Failed(ClipFault fault) -> failed(ClipWords.sentence(fault));
        };
    }

    private static Message said(Path file, DataOutcome outcome) {
        return switch (outcome) {
            case DataOutcome.Written(DataExport.Result result) ->
                result.isWhole() ? done(file) : diverged(file, result.figures().step());
            case DataOutcome.NoStart _ -> failed(Words.of("export.noStart"));
            case DataOutcome.Cancelled _ -> Message.NONE;
            case DataOutcome.Failed(WriteFault fault) -> failed(fault);
            case DataOutcome.Broken(String reason) -> failed(ClipWords.sentence(new ClipFault.NotMade(reason)));
        };
    }

    private static Message diverged(Path file, long last) {
        return new Message(
                Words.of("export.done"), List.of(Words.of("export.diverged", quoted(file), Numerals.whole(last))));
    }

    private static Message failed(String sentence) {
        return new Message(Words.of("export.failed"), List.of(sentence));
    }

    /** Says why a file is not there. */
    static Message failed(WriteFault why) {
        return failed(FileWords.sentence(why));
    }

    /** Says that a file is there. */
    static Message done(Path file) {
        return new Message(Words.of("export.done"), List.of(RichText.quoted(file.toString())));
    }

    private void display(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private static String quoted(Path file) {
        return RichText.quoted(file.getFileName().toString());
    }
}
