package wasserscope.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What stands in a panel. */
class LazyPanelTest {

    private final Region panel = new Region();
    private final AtomicInteger fillings = new AtomicInteger();

    private LazyPanel hidden() {
        panel.setVisible(false);
        return LazyPanel.of(panel, fillings::incrementAndGet);
    }

    @Test
    void itIsMadeOnceWhenThePanelIsFirstOpened() {
        hidden();
        assertEquals(0, fillings.get());
        panel.setVisible(true);
        panel.setVisible(false);
        panel.setVisible(true);
        assertEquals(1, fillings.get());
    }

    @Test
    void whoNeedsItSoonerHasIt() {
        LazyPanel lazy = hidden();
        lazy.fill();
        panel.setVisible(true);
        assertEquals(1, fillings.get());
    }

    @Test
    void aPanelThatIsOpenHasItAtOnce() {
        LazyPanel.of(panel, fillings::incrementAndGet);
        assertEquals(1, fillings.get());
    }
}
