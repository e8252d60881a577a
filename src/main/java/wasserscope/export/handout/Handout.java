package wasserscope.export.handout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import wasserscope.draw.caption.CaptionCard;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.formula.Typesetting;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Style;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.sheet.VectorSheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.export.lesson.StoryLook;
import wasserscope.export.still.PdfDocument;
import wasserscope.run.Frame;
import wasserscope.story.Beat;
import wasserscope.story.Question;
import wasserscope.story.Story;
import wasserscope.story.StoryText;
import wasserscope.words.Language;
import wasserscope.words.StoryWords;
import wasserscope.work.WorkerPool;

/**
 * A story on paper, as a PDF of A4 pages: one for each beat with its picture, its sentences, its formula, its question and the notes for
 * the speaker; at the end what to try, and on pages of their own the answers. What does not fit on a page goes on on the next. For one thread.
 */
public final class Handout {

    private static final double PAGE_WIDTH = 595.276;
    private static final double PAGE_HEIGHT = 841.89;
    private static final double MARGIN = 52;
    private static final double WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final double FOOT = 30;
    private static final double PICTURE_UNITS = 960;
    private static final double PICTURE_SHAPE = 0.66;
    private static final double OUTCOME = 0.46;
    private static final double TITLE = 22;
    private static final double SUBTITLE = 14;
    private static final double BODY = 12;
    private static final double FORMULA = 15;
    private static final double SMALL = 9.5;
    private static final double INDENT = 20;
    private static final double GAP = 10;
    private static final Painter PICTURE = Part.ALL.painter(Heading.PLAIN);

    private final Story story;
    private final Language language;
    private final Style style;
    private final Color dim;
    private final List<List<Flow.Item>> pages = new ArrayList<>();

    private Handout(Story story, StoryLook look) {
        this.story = story;
        this.language = look.language();
        this.style = View.initial().withTheme(Theme.LIGHT).withLanguage(language);
        this.dim = style.theme().inks().dim();
    }

    /**
     * Makes the handout and returns it as the content of a file; the same bytes each time.
     *
     * @param theme of its pictures; without one, that which is made to be seen from afar
     * @param language in which it is written
     * @param pool the threads that share the sums
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException if that was asked
     */
    public static byte[] bytes(
            Story story, Optional<Theme> theme, Language language, WorkerPool pool, BooleanSupplier cancelled) {
        StoryLook look = new StoryLook(Optional.of(theme.orElse(Theme.PROJECTOR)), language,
                new Format((int) PICTURE_UNITS, (int) (PICTURE_SHAPE * PICTURE_UNITS), 1));
        Handout handout = new Handout(story, look);
        List<BeatMoment> moments = BeatMoment.of(story, look, pool, cancelled);
        moments.forEach(handout::beat);
        handout.answers(moments);
        return handout.written();
    }

    private String said(StoryText text) {
        return StoryWords.of(language, text);
    }

    private void beat(BeatMoment moment) {
        Beat beat = moment.beat();
        Flow flow = new Flow(style, WIDTH);
        if (moment.index() == 0) {
            flow.bold(said(story.title()), TITLE);
            flow.space(0.4 * GAP);
            flow.text(said(story.summary()), BODY, 0, Optional.empty(), dim);
            flow.space(1.4 * GAP);
        }
        flow.picture(PICTURE_SHAPE * WIDTH, place -> picture(place, moment.frame(), moment.view()));
        flow.space(1.6 * GAP);
        flow.text(said(beat.say()), BODY + 1);
        beat.formula().map(Typesetter::of).flatMap(Typesetting::typeset).ifPresent(formula -> {
            flow.space(GAP);
            flow.formula(formula, FORMULA);
        });
        beat.ask().ifPresent(ask -> question(flow, ask));
        if (beat.notes().isPresent()) {
            flow.space(2 * GAP);
            flow.text(language.of("handout.notes"), SMALL, 0, Optional.empty(), dim);
            flow.space(0.3 * GAP);
            flow.text(said(beat.notes()), SMALL, 0, Optional.empty(), dim);
        }
        if (moment.index() == story.beats().size() - 1) {
            trials(flow);
        }
        paginate(flow);
    }

    private void trials(Flow flow) {
        if (!story.trials().isEmpty()) {
            flow.space(2 * GAP);
            flow.bold(language.of("handout.try"), BODY);
            flow.space(0.6 * GAP);
            story.trials().forEach(trial -> {
                flow.text(said(trial.say()), BODY, INDENT, Optional.of("\u2022"), style.theme().inks().ink());
                flow.space(0.4 * GAP);
            });
        }
    }

    private void question(Flow flow, Question ask) {
        flow.space(1.4 * GAP);
        flow.bold(said(ask.question()), BODY);
        for (int answer = 0; answer < ask.answers().size(); answer++) {
            flow.space(0.4 * GAP);
            answer(flow, ask, answer);
        }
    }

    private void answer(Flow flow, Question ask, int answer) {
        flow.text(said(ask.answers().get(answer)), BODY, INDENT, Optional.of(CaptionCard.letter(answer)),
                style.theme().inks().ink());
    }

    private static void picture(Flow.Placed place, Frame frame, View view) {
        var surface = place.sheet().graphics();
        var before = surface.getTransform();
        double scale = place.box().width() / PICTURE_UNITS;
        surface.translate(place.box().x(), place.box().y());
        surface.scale(scale, scale);
        PICTURE.paint(place.sheet(), new Format((int) PICTURE_UNITS, (int) (PICTURE_SHAPE * PICTURE_UNITS), 1).box(),
                frame, view);
        surface.setTransform(before);
    }

    private void answers(List<BeatMoment> moments) {
        List<BeatMoment> asking = moments.stream().filter(moment -> moment.outcome().isPresent()).toList();
        if (!asking.isEmpty()) {
            Flow flow = new Flow(style, WIDTH);
            flow.bold(language.of("handout.answers"), SUBTITLE);
            flow.space(GAP);
            asking.forEach(moment -> outcome(flow, moment));
            paginate(flow);
        }
    }

    private void outcome(Flow flow, BeatMoment moment) {
        Question ask = moment.beat().ask().orElseThrow();
        Flow text = new Flow(style, (1 - OUTCOME) * WIDTH - 1.6 * GAP);
        text.text(place(moment.index()), SMALL, 0, Optional.empty(), dim);
        text.space(0.3 * GAP);
        text.bold(said(ask.question()), BODY);
        text.space(0.5 * GAP);
        answer(text, ask, ask.right());
        text.space(0.5 * GAP);
        text.text(said(ask.because()), BODY);
        flow.beside(text, OUTCOME * WIDTH, PICTURE_SHAPE * OUTCOME * WIDTH,
                place -> picture(place, moment.outcome().orElseThrow(), moment.view()));
        flow.space(2 * GAP);
    }

    private String place(int index) {
        return language.of("story.count", index + 1, story.beats().size());
    }

    /** Breaks what stands one below the other into pages. */
    private void paginate(Flow flow) {
        List<Flow.Item> page = new ArrayList<>();
        double room = PAGE_HEIGHT - MARGIN - MARGIN - FOOT;
        double filled = 0;
        for (Flow.Item item : flow.items()) {
            if (filled + item.height() > room && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                filled = 0;
            }
            page.add(item);
            filled += item.height();
        }
        pages.add(page);
    }

    private byte[] written() {
        try (PdfDocument document = new PdfDocument()) {
            for (int number = 0; number < pages.size(); number++) {
                List<Flow.Item> page = pages.get(number);
                String foot = language.of("story.count", number + 1, pages.size());
                document.page(PAGE_WIDTH, PAGE_HEIGHT, surface -> {
                    VectorSheet sheet = new VectorSheet(surface);
                    double top = MARGIN;
                    for (Flow.Item item : page) {
                        item.drawing().draw(sheet, MARGIN, top);
                        top += item.height();
                    }
                    foot(new Pen(sheet, style), foot);
                });
            }
            return document.bytes();
        }
    }

    private void foot(Pen pen, String number) {
        double base = PAGE_HEIGHT - MARGIN;
        pen.text(said(story.title()), MARGIN, base, SMALL, Pen.Align.LEFT, dim);
        pen.text(number, PAGE_WIDTH - MARGIN, base, SMALL, Pen.Align.RIGHT, dim);
    }
}
