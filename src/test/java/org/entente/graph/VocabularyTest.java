package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.event.Stance;
import org.entente.event.TimeBounds;
import org.entente.graph.Glossary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The word in the ontology is the word in the code. */
class VocabularyTest {
    private final Glossary glossary = Glossary.load();
    private final Graph ontology =
            RDFParser.fromString(Resources.text("/ontology/entente.ttl"), Lang.TURTLE).toGraph();
    private final Graph codes =
            RDFParser.fromString(Resources.text("/ontology/codes.ttl"), Lang.TURTLE).toGraph();

    static List<Node> constants() throws IllegalAccessException {
        List<Node> constants = new ArrayList<>();
        for (Field field : Ent.class.getDeclaredFields()) {
            if (field.getType() == Node.class) {
                constants.add((Node) field.get(null));
            }
        }
        return constants;
    }

    @Test
    void everyConstantIsATermOfTheOntology() throws IllegalAccessException {
        assertThat(constants())
                .allSatisfy(
                        term ->
                                assertThat(ontology.contains(term, RDF.type.asNode(), Node.ANY))
                                        .as(term.getURI())
                                        .isTrue());
    }

    @Test
    void everyTermHasALabelAndADefinitionInEnglishAndArabic() {
        List<String> bare = new ArrayList<>();
        for (Entry entry : glossary.entries()) {
            boolean definition =
                    entry.kind().equals("code")
                            || !entry.definition("en").isEmpty()
                                    && !entry.definition("ar").isEmpty();
            if (entry.label("en").isEmpty() || entry.label("ar").isEmpty() || !definition) {
                bare.add(entry.shortName());
            }
        }
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyEventTypeHasAClassAndACode(EventType type) {
        assertThat(ontology.contains(Ent.classOf(type), RDF.type.asNode(), Node.ANY)).isTrue();
        assertThat(codes.contains(Ent.code(type.name()), RDF.type.asNode(), Node.ANY)).isTrue();
        assertThat(codes.contains(Ent.code("cameo" + type.cameo()), RDF.type.asNode(), Node.ANY))
                .isTrue();
    }

    /** Reading the file would fold two terms of one name into one, as once the two releases. */
    @Test
    void noTermIsDefinedTwice() {
        List<String> subjects =
                Pattern.compile("(?m)^(entc?:\\w+) a ")
                        .matcher(
                                Resources.text("/ontology/entente.ttl")
                                        + Resources.text("/ontology/codes.ttl"))
                        .results()
                        .map(m -> m.group(1))
                        .toList();
        assertThat(subjects).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theCodeOfAnEventTypeSaysWhatTheProgramSays(EventType type) {
        Node code = Ent.code(type.name());
        assertThat(objects(code, SKOS.notation.asNode()))
                .containsExactly(NodeFactory.createLiteralString(type.name()));
        assertThat(objects(code, SKOS.closeMatch.asNode()))
                .containsExactly(Ent.code("cameo" + type.cameo()));
        assertThat(
                        objects(code, SKOS.broader.asNode()).stream()
                                .flatMap(c -> objects(c, SKOS.notation.asNode()).stream())
                                .map(Node::getLiteralLexicalForm))
                .containsExactlyElementsOf(type.plover().stream().toList());
    }

    private List<Node> objects(Node subject, Node property) {
        return codes.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    @Test
    void everyWordOfAClaimIsACode() {
        Stream<String> words =
                Stream.of(
                                Arrays.stream(Stance.values()).map(Stance::word),
                                Arrays.stream(Factuality.values()).map(Factuality::word),
                                Arrays.stream(TimeBounds.Precision.values())
                                        .map(TimeBounds.Precision::word))
                        .flatMap(s -> s);
        assertThat(words)
                .allSatisfy(
                        word ->
                                assertThat(
                                                codes.contains(
                                                        Ent.code(word),
                                                        RDF.type.asNode(),
                                                        Node.ANY))
                                        .as(word)
                                        .isTrue());
    }

    @Test
    void noAxiomSpeaksOfADate() {
        assertThat(ontology.contains(Node.ANY, Node.ANY, XSD.date.asNode())).isFalse();
    }

    @Test
    void theWholeOntologyStaysSmallEnoughForABrowser() {
        assertThat(glossary.export(Lang.RDFXML).length()).isLessThan(1_000_000);
    }
}
