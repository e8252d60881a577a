package wasserscope.scenario.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.scenario.table.column.Column;

/** What a person would take the columns of a table for. */
class ProposalTest {

    private static Proposal proposal(String text) {
        Loaded<ReadTable> loaded = TableReader.read(text.replace('~', '\n'), Answers.NONE);
        return Proposal.of(((Loaded.Whole<ReadTable>) loaded).content());
    }

    private static Set<Proposal.Ask> asks(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Proposal.Ask::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "speed,dist~1,2~3,4|speed|dist|",
            "dist,x~1,2~3,4|x|dist|",
            "y,speed~1,2~3,4|speed|y|",
            "response,dose~1,2~3,4|dose|response|",
            "x,y,weight~1,2,1~3,4,1|x|y|",
            "height,weight~1,2~3,4|height|weight|",
            "a,b,c~1,2,3~4,7,6|a|c|COLUMNS",
            "time,speed,weight~1,2,3~4,7,6|time|speed|",
            "a,x,c~1,2,3~4,7,6|x|c|COLUMNS",
            "a,y,c~1,2,3~4,7,6|a|y|COLUMNS",
            "name,s,t~Ann,1,2~Bob,3,4|s|t|",
            "rownames,s,t~1,5,2~2,3,4|s|t|",
            "x (m),y (s)~1,2~3,4|x (m)|y (s)|",
            "t~1~2||t|",
            "day,stars~1,3~2,3~3,4~4,4~5,5~6,5~7,3~8,4~9,5~10,3~11,4~12,5~13,3~14,4~15,5|day|stars|",
            "date,p,q~2001-01-01,1,2~2001-01-02,3,4|date|q|COLUMNS"})
    void inputAndTarget(String text, String inputs, String target, String asks) {
        Proposal proposal = proposal(text);

        assertEquals(inputs == null ? List.of() : List.of(inputs),
                proposal.inputs().stream().map(Column::title).toList());
        assertEquals(target, proposal.target().orElseThrow().title());
        assertEquals(asks(asks), proposal.asks());
        assertEquals(Proposal.Task.VALUES, proposal.task());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "x1,x2,y~1,2,0~3,4,1~5,5,0~6,6,1~7,7,1|x1 x2|y|",
            "X1,X2,Y~1,2,no~3,4,yes~5,5,no~6,6,yes~7,7,no|X1 X2|Y|",
            "p,q,class~1,2,0~3,4,1~5,5,0~6,6,1~7,7,1|p q|class|CLASSES",
            "x,y,class~1,2,a~3,4,b~5,5,a~6,6,b~7,7,a|x y|class|CLASSES",
            "species,p,q~a,1,2~b,3,4~a,5,5~b,6,6~b,7,7|p q|species|CLASSES",
            "p,q,species~1,2,a~3,4,b~5,5,c~6,6,a~7,7,b~8,8,c|p q|species|ONE_CLASS",
            "id,xs,ys,yc~1,1,2,1~2,3,4,2~3,5,5,2~4,6,6,1~5,7,7,1|xs ys|yc|CLASSES",
            "day,class~1,0~2,0~3,1~4,1~5,2~6,2~7,0~8,1~9,2~10,0~11,1~12,2~13,0~14,1~15,2|day|class|ONE_CLASS",
            "hours,passed~1,no~2,yes~3,no|hours|passed|CLASSES",
            "hours,passed~1,0~2,0~3,1~4,0~5,1|hours|passed|CLASSES"})
    void classes(String text, String inputs, String target, String asks) {
        Proposal proposal = proposal(text);

        assertEquals(List.of(inputs.split(" ")), proposal.inputs().stream().map(Column::title).toList());
        assertEquals(target, proposal.target().orElseThrow().title());
        assertEquals(asks(asks), proposal.asks());
        assertEquals(Proposal.Task.CLASSES, proposal.task());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "date,place,v~2001-01-01,a,1~2001-01-02,a,2~2001-01-01,b,3~2001-01-02,b,4|place"})
    void oneSeriesOfMany(String text, String series) {
        Proposal proposal = proposal(text);

        assertEquals(series, proposal.series().orElseThrow().title());
        assertEquals("v", proposal.target().orElseThrow().title());
        assertEquals(Set.of(Proposal.Ask.COLUMNS, Proposal.Ask.SERIES), proposal.asks());
    }
}
