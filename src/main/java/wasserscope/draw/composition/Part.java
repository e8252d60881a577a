package wasserscope.draw.composition;

import java.util.List;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.plane.PlaneCard;
import wasserscope.draw.strip.StripCard;
import wasserscope.draw.view.Painter;

/** What of a moment a picture shows. */
public enum Part {
    /** The whole composition, under the scene's name and its numbers. */
    ALL(1280, 720) {
        @Override
        Body body() {
            return new Composition();
        }
    },
    /** The plane with its axes and the legend of its colours. */
    PLANE(872, 640) {
        @Override
        Body body() {
            return new Sides(new PlaneCard());
        }
    },
    /** F'(μ)(±1, ·), and ν against ν* under it. */
    STRIP(872, 280) {
        @Override
        Body body() {
            return new Sides(new StripCard());
        }
    },
    /** The network f_μ against the target. */
    FUNCTION(480, 300) {
        @Override
        Body body() {
            return (box, frame, view) -> List.of(new Card(new FunctionPainter(), box, frame, view));
        }
    },
    /** F(μ_t) against t. */
    OBJECTIVE(480, 300) {
        @Override
        Body body() {
            return (box, frame, view) -> List.of(new Card(new ObjectivePainter(), box, frame, view));
        }
    };

    private final double usualWidth;
    private final double usualHeight;

    Part(double usualWidth, double usualHeight) {
        this.usualWidth = usualWidth;
        this.usualHeight = usualHeight;
    }

    /** Returns the layout of what stands below the heading. */
    abstract Body body();

    /** Returns the painter of what stands below the heading, without one. */
    public Painter painter() {
        return (sheet, box, frame, view) -> body().cards(box, frame, view).forEach(card -> card.paint(sheet));
    }

    /** Returns the painter of this part under {@code heading}, at any size. Other parts than {@link #ALL} show a heading only if it says more than the name. */
    public Painter painter(Heading heading) {
        return new CompositionPainter(this, heading);
    }

    /** Returns by how much a picture of this size in units is larger than one in which the usual type is well read. */
    double roominess(double width, double height) {
        return Math.min(width / usualWidth, height / usualHeight);
    }
}
