package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.entente.Samples;
import org.entente.article.Article;
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
            if (entry.label("en").isEmpty()
                    || entry.label("ar").isEmpty()
                    || entry.definition("en").isEmpty()
                    || entry.definition("ar").isEmpty()) {
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

    /** The store's dump is canonical because no graph in it has a blank node. */
    @Test
    void noTermIsBlank() {
        assertThat(Iter.iter(ontology.find()).append(codes.find()).toList())
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    /** Without imports, a reasoner of OWL 2 knows only what the file itself declares. */
    @Test
    void everyTermInAnAxiomIsDeclared() {
        Set<Node> used = new HashSet<>();
        ontology.find().mapWith(Triple::getPredicate).forEachRemaining(used::add);
        for (Node axiom :
                List.of(
                        RDFS.subClassOf.asNode(),
                        RDFS.subPropertyOf.asNode(),
                        RDFS.domain.asNode(),
                        RDFS.range.asNode(),
                        OWL.disjointWith.asNode())) {
            ontology.find(Node.ANY, axiom, Node.ANY)
                    .mapWith(Triple::getObject)
                    .forEachRemaining(used::add);
        }
        used.removeIf(
                term ->
                        Stream.of(OWL.NS, RDFS.uri, RDF.uri, XSD.NS)
                                .anyMatch(term.getURI()::startsWith));
        assertThat(used).allMatch(term -> ontology.contains(term, RDF.type.asNode(), Node.ANY));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theClassOfAnEventTypeBearsItsNotation(EventType type) {
        assertThat(
                        ontology.find(Ent.classOf(type), SKOS.notation.asNode(), Node.ANY)
                                .mapWith(Triple::getObject)
                                .toList())
                .containsExactly(NodeFactory.createLiteralString(type.name()));
    }

    @Test
    void whatTheTablesSayIsConsistent() {
        assertThat(contradictions(new ReferenceMapper(Version.NUMBER).toGraph())).isEmpty();
    }

    @Test
    void whatIsReadFromArticlesIsConsistent() {
        for (Article article : Samples.all()) {
            assertThat(contradictions(Samples.graph(article).graph())).isEmpty();
        }
    }

    @Test
    void aPersonWhoHoldsAnOfficeIsNoState() {
        Triples data = new Triples();
        data.about(Iris.ID + "term/a").link(Ent.HAS_PERSON, Iris.state("RUS"));
        data.about(Iris.state("RUS")).type(Ent.STATE);
        assertThat(contradictions(data.graph()))
                .containsExactly(
                        Iris.state("RUS")
                                + " in "
                                + Triple.create(Ent.STATE, OWL.disjointWith.asNode(), Ent.PERSON));
    }

    /** Things that, by domains, ranges and superclasses, would be of two disjoint classes. */
    private List<String> contradictions(Graph data) {
        Graph inferred = RDFSFactory.graphRDFS(data, ontology);
        List<String> found = new ArrayList<>();
        ontology.find(Node.ANY, OWL.disjointWith.asNode(), Node.ANY)
                .forEachRemaining(
                        pair ->
                                inferred.find(Node.ANY, RDF.type.asNode(), pair.getSubject())
                                        .mapWith(Triple::getSubject)
                                        .filterKeep(
                                                thing ->
                                                        inferred.contains(
                                                                thing,
                                                                RDF.type.asNode(),
                                                                pair.getObject()))
                                        .forEachRemaining(
                                                thing -> found.add(thing + " in " + pair)));
        return found;
    }

    @Test
    void theWholeOntologyStaysSmallEnoughForABrowser() {
        assertThat(glossary.export(Lang.RDFXML).length()).isLessThan(1_000_000);
    }
}
