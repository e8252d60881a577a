package wasserscope.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a window can be opened. */
class DisplayTest {

    @Property
    void onLinuxADisplayIsPresentExactlyWhenTheEnvironmentNamesOne(@ForAll String x11, @ForAll String wayland) {
        var environment = Map.of("DISPLAY", x11, "WAYLAND_DISPLAY", wayland);

        assertEquals(!(x11.isEmpty() && wayland.isEmpty()), Display.isPresent("Linux", "", environment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "Windows 11"})
    void elsewhereADisplayIsAlwaysPresent(String system) {
        assertTrue(Display.isPresent(system, "", Map.of()));
    }

    @Test
    void theHeadlessPlatformNeedsNoDisplay() {
        assertTrue(Display.isPresent("Linux", "Headless", Map.of()));
    }
}
