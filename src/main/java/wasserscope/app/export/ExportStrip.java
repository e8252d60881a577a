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
import wasserscope.export.clip.ClipProgress;
import wasserscope.export.clip.ClipQueue;
import wasserscope.export.clip.ClipWords;
import wasserscope.file.WriteFault;
import wasserscope.words.FileWords;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** One line about the clips that are being made: the name, how far it is, how long it will take, and how many wait. */
public final class ExportStrip extends HBox {

    private static final Duration PAUSE = Duration.millis(200);

    private final Workspace workspace;
    private final ClipQueue queue;
    private final RichLabel text = new RichLabel("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Timeline clock = new Timeline(new KeyFrame(PAUSE, _ -> look()));

    public ExportStrip(Workspace workspace) {
        this.workspace = workspace;
        this.queue = workspace.clips();
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button cancel = new Button(Words.of("export.cancel"));
        cancel.setId("export-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> queue.unfinished().stream().findFirst().ifPresent(ClipJob::cancel));
        bar.setAccessibleText(Words.of("export.progress"));
        text.setId("export-progress");
        getStyleClass().add("export-strip");
        getChildren().addAll(new Label(Words.of("export.title")), bar, text, between, cancel);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        look();
    }

    /** Puts a clip at the end of the queue. */
    void add(ClipJob job) {
        queue.add(job);
        clock.play();
        look();
    }

    private void look() {
        queue.jobs().stream().filter(job -> job.outcome().isPresent()).forEach(this::end);
        List<ClipJob> jobs = queue.unfinished();
        display(!jobs.isEmpty());
        if (jobs.isEmpty()) {
            clock.stop();
            return;
        }
        ClipProgress progress = jobs.getFirst().progress();
        bar.setProgress(progress.part());
        String name = quoted(jobs.getFirst().file());
        String left = Double.isFinite(progress.secondsLeft())
                ? Words.of("export.left", name, Numerals.whole(Math.round(progress.secondsLeft())))
                : Words.of("export.begins", name);
        text.setSource(jobs.size() == 1 ? left : Words.count("export.wait", jobs.size() - 1L, left));
    }

    private void end(ClipJob job) {
        queue.forget(job);
        switch (job.outcome().orElseThrow()) {
            case ClipOutcome.Written written -> workspace.tell(new Message(Words.of("export.done"), List.of(
                    written.divergedAfter()
                            .map(last -> Words.of("export.diverged", quoted(job.file()), Numerals.whole(last)))
                            .orElseGet(() -> RichText.quoted(job.file().toString())))));
            case ClipOutcome.Cancelled _ -> workspace.tell(Message.NONE);
            case ClipOutcome.Failed(ClipFault fault) ->
                workspace.tell(new Message(Words.of("export.failed"), List.of(ClipWords.sentence(fault))));
        }
    }

    /** Says why a file is not there. */
    static Message failed(WriteFault why) {
        return new Message(Words.of("export.failed"), List.of(FileWords.sentence(why)));
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
