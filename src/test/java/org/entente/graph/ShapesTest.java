package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape comes with a graph that it accepts and one that it refuses. */
class ShapesTest {
    private static final Path EXAMPLES = Path.of("ontology/examples");
    private static final Shapes SHAPES = new Shapes();

    static List<String> shapes() {
        return Pattern.compile("(?m)^shape:(\\w+) a sh:NodeShape")
                .matcher(Resources.text("/ontology/shapes.ttl"))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void acceptsItsExample(String shape) {
        assertThat(faults(shape, "accepts")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void refusesItsCounterExample(String shape) {
        assertThat(faults(shape, "refuses")).isNotEmpty();
    }

    @Test
    void everyExampleBelongsToAShape() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(shapes());
        }
    }

    @Test
    void saysWhatIsWrongWithAnEvent() {
        assertThat(faults("Event", "refuses"))
                .containsExactly(
                        "https://w3id.org/entente/id/event/a: an event needs one known factuality (ent:factuality)",
                        "https://w3id.org/entente/id/event/a: an event needs words that tell it (gaf:denotedBy)",
                        "https://w3id.org/entente/id/event/a: ent:confidence must be a decimal between 0 and 1",
                        "https://w3id.org/entente/id/event/a: ent:dyad must be two codes in order: PRK-RUS");
    }

    @Test
    void anEmptyOrInvertedIntervalHoldsNowhere() {
        assertThat(faults("Interval", "refuses"))
                .containsExactly(
                        "https://w3id.org/entente/id/x: ent:start must be one xsd:date without a time zone, not after ent:end");
    }

    @Test
    void theReferenceTablesPass() {
        assertThat(SHAPES.faults(new ReferenceMapper(Version.NUMBER).toGraph())).isEmpty();
    }

    private static List<String> faults(String shape, String example) {
        return SHAPES.faults(
                RDFParser.source(EXAMPLES.resolve(shape).resolve(example + ".ttl")).toGraph());
    }
}
