package wasserscope.cli.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.cli.Ended;
import wasserscope.problem.data.Target;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.json.Loaded;

/** The command that proposes what the columns of a table are, and tables where a scenario is expected. */
class DataCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FLOWERS = "\"\";length [cm];width;kind~1;5,1;0,2;a~2;6,0;1,1;b~3;7,2;2,0;c~4;5,3;0,3;a~"
            + "5;6,2;1,2;b~6;7,0;2,2;c~";

    @TempDir
    private Path folder;

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text.replace('~', '\n')).toString();
    }

    private static List<String> roles(JsonNode proposal) {
        return StreamSupport.stream(proposal.get("columns").spliterator(), false)
                .map(column -> column.get("role").asText("none")).toList();
    }

    @Test
    void theProposalIsOneObject() throws Exception {
        Ended ended = Ended.of("data", table(FLOWERS));
        JsonNode proposal = JSON.readTree(ended.out());

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        assertEquals(1, ended.out().lines().count());
        assertEquals(List.of("none", "x1", "x2", "y"), roles(proposal));
        assertEquals("[\"one-class\"]", proposal.get("asks").toString());
        assertEquals("a", proposal.get("classes").get("+1").asText());
        assertEquals("sigmoid-plane", proposal.get("model").asText());
        assertEquals("logistic", proposal.get("loss").asText());
        assertEquals("cm", proposal.get("columns").get(1).get("unit").asText());
    }

    @Test
    void whatIsSaidIsTakenAndWritten() throws Exception {
        Path out = folder.resolve("mine.wscope.json");
        Ended ended = Ended.of("data", table(FLOWERS), "--classes", "kind=b", "--out", out.toString());
        Scenario written = ((Loaded.Whole<Scenario>) ScenarioReader.read(out)).content();

        assertEquals("[]", JSON.readTree(ended.out()).get("asks").toString());
        assertEquals(new Target.Values(List.of(-1.0, 1.0, -1.0, -1.0, 1.0, -1.0)), written.problem().target());
        assertEquals("mine.csv", written.title());
        assertEquals(2, Ended.of("data", table(FLOWERS), "--out", out.toString()).code());
    }

    @Test
    void oneRowOfSoManyIsHeldOut() throws Exception {
        Path out = folder.resolve("mine.wscope.json");
        Ended ended = Ended.of("data", table(FLOWERS), "--classes", "kind=b", "--hold", "3", "--out", out.toString());
        Scenario written = ((Loaded.Whole<Scenario>) ScenarioReader.read(out)).content();

        assertEquals(0, ended.code(), ended.err());
        assertEquals(2, written.problem().data().heldOut().orElseThrow().y().size());
        assertEquals(4, written.problem().data().x().size());
        assertEquals(2, Ended.of("data", table(FLOWERS), "--hold", "1").code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--y width --x length|none x y none", "--x width|none none x y", "--y length|none y x none",
            "--series kind=a --y width|none x y series", "--weight width --y kind --x length|none x weight y"})
    void columnsAreNamed(String options, String roles) throws IOException {
        String[] words = ("data " + table(FLOWERS) + " " + options).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("length") ? "length [cm]" : words[i];
        }
        Ended ended = Ended.of(words);

        assertEquals("", ended.err());
        assertEquals(List.of(roles.split(" ")), roles(JSON.readTree(ended.out())));
    }

    @Test
    void aNameThatIsNoColumnIsRefusedWithThoseThatAre() throws IOException {
        Ended ended = Ended.of("data", table(FLOWERS), "--x", "age", "--classes", "kind=z");

        assertEquals(2, ended.code());
        assertEquals(2, ended.err().lines().count());
        assertTrue(ended.err().contains("age") && ended.err().contains("length [cm], width"), ended.err());
        assertTrue(ended.err().contains("kind=z") && ended.err().contains("kind=a"), ended.err());
    }

    @Test
    void aTableStandsForAScenarioAndWhatIsTakenIsSaid() throws Exception {
        Ended ended = Ended.of("simulate", table("a,b,c~1,2,3~4,7,6~5,1,NA~7,2,8~"), "--steps", "3");

        assertEquals(0, ended.code());
        assertEquals(3, JSON.readTree(ended.out()).get("steps").asInt());
        assertTrue(ended.err().contains("x = a, y = c"), ended.err());
        assertTrue(ended.err().contains("Which columns are meant"), ended.err());
        assertTrue(ended.err().contains("1 of 4 rows"), ended.err());
    }

    @Test
    void whatHasTwoReadingsEndsWithTwo() throws IOException {
        for (String text : List.of("s;t~1.300;2~2.500;3~", "when;t~03/04/2001;2~05/06/2001;3~", "y~1,5~2,7~")) {
            Ended ended = Ended.of("simulate", table(text), "--steps", "3");

            assertEquals(2, ended.code());
            assertEquals("", ended.out());
            assertTrue(ended.err().contains("1.300") || ended.err().contains("03/04/2001")
                    || ended.err().contains("1,5"), ended.err());
        }
    }

    @Test
    void aSpreadsheetIsToBeSavedAsCsv() throws IOException {
        Path file = Files.write(folder.resolve("mine.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        for (String command : List.of("data", "simulate --steps 1")) {
            String[] words = (command + " " + file).split(" ");
            Ended ended = Ended.of(words);

            assertEquals(2, ended.code());
            assertTrue(ended.err().contains("save it as CSV"), ended.err());
            assertFalse(ended.err().contains("Exception"));
        }
        assertInstanceOf(Loaded.Refused.class, ScenarioReader.read(file));
    }
}
