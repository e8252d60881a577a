package wasserscope.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said before the libraries are found. */
class LaunchWordsTest {

    @ParameterizedTest
    @CsvSource({
            "'', wasserscope: the libraries are missing: they belong in /lib",
            "--lang en, wasserscope: the libraries are missing: they belong in /lib",
            "--lang fr, wasserscope: les bibliothèques manquent : leur place est dans /lib",
            "simulate --lang=fr, wasserscope: les bibliothèques manquent : leur place est dans /lib",
            "--lang de, wasserscope: the libraries are missing: they belong in /lib",
            "--lang, wasserscope: the libraries are missing: they belong in /lib"
    })
    void itIsSaidInTheLanguageAskedFor(String line, String expected) {
        assertEquals(expected,
                new LaunchWords(line.split(" ", -1)).line("launch.noLibraries", "/lib").replace('\u00a0', ' '));
    }
}
