package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.entente.article.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CannedQueryTest {
    private static final String ECHO =
            """
            #+ summary: Gives back what it is given
            #+ question-en: What is given?
            #+ question-ar: ما المعطى؟
            #+ param: words text required Any words
            #+ param: thing iri "event/1" Any IRI
            SELECT (?_words AS ?said) WHERE { ?_thing ?p ?o }
            """;

    @Test
    void theListOfQueriesNamesEveryFile() throws IOException {
        assertThat(QueryLibrary.builtIn().all())
                .extracting(CannedQuery::name)
                .containsExactlyInAnyOrderElementsOf(names(Path.of("queries")));
        assertThat(Rule.all())
                .extracting(Rule::name)
                .containsExactlyInAnyOrderElementsOf(names(Path.of("ontology/rules")));
    }

    @Test
    void answersTheTenQuestionsAndMore() {
        assertThat(QueryLibrary.builtIn().all())
                .flatExtracting(query -> query.number().stream().toList())
                .contains(1, 2, 3, 6, 23, 25, 29, 31, 35, 39);
    }

    @Test
    void readsItsHeader() {
        CannedQuery query = QueryLibrary.builtIn().get("defence-partners");
        assertThat(query.summary()).isEqualTo("Who had a defence pact with a state on a day");
        assertThat(query.questionEnglish()).isEqualTo("Who had a defence pact with STATE on DATE?");
        assertThat(query.questionArabic())
                .isEqualTo("من كانت تربطه بالدولة معاهدة دفاع في ذلك اليوم؟");
        assertThat(query.parameters()).extracting(Parameter::name).containsExactly("state", "date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state | Russia | parameter 'state' of query 'defence-partners' is not a state's"
                        + " three letters such as RUS: 'Russia' (give: state=…)",
                "date | 2024-02-30 | parameter 'date' of query 'defence-partners' is not a day such"
                        + " as 2024-06-18: '2024-02-30' (give: date=…)",
                "day | 2024-02-03 | query 'defence-partners' has no parameter 'day' (it has: state,"
                        + " date)",
            })
    void refusesWhatIsNotAParameter(String name, String value, String sentence) {
        CannedQuery query = QueryLibrary.builtIn().get("defence-partners");
        assertThatThrownBy(() -> query.bind(Map.of(name, value)))
                .isInstanceOf(EntenteException.class)
                .hasMessage(sentence);
    }

    @Test
    void asksForWhatIsMissing() {
        CannedQuery query = QueryLibrary.builtIn().get("sentences-behind");
        assertThatThrownBy(() -> query.bind(Map.of()))
                .isInstanceOf(EntenteException.class)
                .hasMessage(
                        "query 'sentences-behind' needs parameter 'thing', an IRI or a short form"
                                + " such as event/1a2b3c (give: thing=…)");
    }

    @Test
    void noValueChangesTheShapeOfAQuery() {
        String attack = "\" AS ?x) } ; DROP ALL # \\ ' \n \u202E كلمة";
        String bound = CannedQuery.of("echo", ECHO).bind(Map.of("words", attack));
        var query = QueryFactory.create(bound, Syntax.syntaxSPARQL_11);
        assertThat(
                        query.getProject()
                                .getExprs()
                                .values()
                                .iterator()
                                .next()
                                .getConstant()
                                .getString())
                .isEqualTo(attack);
        assertThatThrownBy(
                        () ->
                                CannedQuery.of("echo", ECHO)
                                        .bind(Map.of("words", "", "thing", "urn:x> ?p ?o } #")))
                .isInstanceOf(EntenteException.class);
    }

    @Test
    void aFileOfTheUsersTakesThePlaceOfOurs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("visits.rq"), ECHO);
        assertThat(QueryLibrary.builtIn().with(folder).get("visits").summary())
                .isEqualTo("Gives back what it is given");
    }

    @Test
    void namesTheListWhereThereIsNoSuchQuery() {
        assertThatThrownBy(() -> QueryLibrary.builtIn().get("alliance-of"))
                .isInstanceOf(EntenteException.class)
                .hasMessage("no query named 'alliance-of' (see: entente query --list)");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.toFile().getName())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .toList();
        }
    }
}
