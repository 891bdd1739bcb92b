package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.entente.Samples;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** Each fault is a line of {@code refuses.txt}, sorted. */
    @ParameterizedTest
    @MethodSource("shapes")
    void refusesItsCounterExampleAndSaysWhy(String shape) throws IOException {
        String said = String.join("\n", faults(shape, "refuses")) + "\n";
        Path expected = EXAMPLES.resolve(shape).resolve("refuses.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyExampleBelongsToAShape() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(shapes());
        }
    }

    @Test
    void everySampleArticlePasses() {
        assertThat(Samples.all())
                .allSatisfy(
                        article ->
                                assertThat(SHAPES.faults(Samples.graph(article).graph()))
                                        .isEmpty());
    }

    @Test
    void everyCodeThatAShapeNamesIsDefined() {
        String codes = Resources.text("/ontology/codes.ttl");
        assertThat(words("entc:\\w+"))
                .allSatisfy(code -> assertThat(codes).contains("\n" + code + " a skos:Concept"));
    }

    @Test
    void everyTermThatAShapeNamesIsDefined() {
        String ontology = Resources.text("/ontology/entente.ttl");
        assertThat(words("ent:\\w+"))
                .allSatisfy(term -> assertThat(ontology).contains("\n" + term + " a owl:"));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeOfEventMayEnter(EventType type) {
        assertThat(words("entc:[A-Z_]+\\b")).contains("entc:" + type.name());
    }

    private static Set<String> words(String pattern) {
        return Pattern.compile(pattern)
                .matcher(Resources.text("/ontology/shapes.ttl"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
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
