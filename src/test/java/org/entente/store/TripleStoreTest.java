package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.Samples;
import org.entente.article.Article;
import org.entente.article.EntenteException;
import org.entente.graph.ArticleGraph;
import org.entente.graph.Ent;
import org.entente.graph.Iris;
import org.entente.graph.NamedGraph;
import org.entente.server.SparqlServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store holds what it was given, wherever it stands. */
class TripleStoreTest {
    @TempDir private Path folder;

    /** Where a store may stand. */
    enum Place {
        DISK,
        MEMORY,
        ADDRESS
    }

    private void at(Place place, Consumer<TripleStore> test) throws IOException {
        switch (place) {
            case DISK -> {
                try (TripleStore store = TripleStore.open(folder.resolve("disk").toString())) {
                    test.accept(store);
                }
            }
            case MEMORY -> {
                try (TripleStore store = TripleStore.open(TripleStore.MEMORY)) {
                    test.accept(store);
                }
            }
            case ADDRESS -> {
                Path passwords = Files.writeString(folder.resolve("passwords"), "me:secret\n");
                SparqlServer.Options options =
                        new SparqlServer.Options(
                                0, Optional.of(passwords), List.of(), 60, 8, 10 << 20);
                try (TripleStore behind = TripleStore.open(TripleStore.MEMORY);
                        SparqlServer server = SparqlServer.start(behind, options);
                        TripleStore store =
                                TripleStore.open(
                                        server.url().replace("http://", "http://me:secret@"))) {
                    test.accept(store);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void readingAgainChangesNothing(Place place) throws IOException {
        at(
                place,
                store -> {
                    assertThat(load(store, Samples.signing()))
                            .isEqualTo(
                                    new ArticleLoader.Counts(
                                            1,
                                            0,
                                            0,
                                            Samples.graph(Samples.signing()).graph().size()));
                    List<String> before = CanonicalDump.lines(store, true);
                    assertThat(load(store, Samples.signing()))
                            .isEqualTo(new ArticleLoader.Counts(0, 1, 0, 0));
                    assertThat(CanonicalDump.lines(store, true)).isEqualTo(before);
                });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anArticlePublishedAgainReplacesItself(Place place) throws IOException {
        at(
                place,
                store -> {
                    Article first = Samples.signing();
                    Article corrected =
                            Samples.article(
                                    first.url().orElseThrow(),
                                    "2024-06-19",
                                    "en",
                                    "Russia and North Korea signed a treaty.");
                    load(store, first);
                    load(store, corrected);
                    assertThat(store.graphs(Iris.ARTICLE_GRAPHS))
                            .containsExactly(Iris.articleGraph(first.key()));
                    assertThat(store.size()).isEqualTo(Samples.graph(corrected).graph().size());
                });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whatIsRetractedIsGone(Place place) throws IOException {
        at(
                place,
                store -> {
                    load(store, Samples.signing());
                    assertThat(store.retract("https://w3id.org/entente/sample/test-signing"))
                            .contains(Samples.signing().key());
                    assertThat(store.size()).isZero();
                    assertThat(store.retract("https://w3id.org/entente/sample/test-signing"))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aGraphThatBreaksAShapeGoesToQuarantineWithTheReason(Place place) throws IOException {
        at(
                place,
                store -> {
                    ArticleGraph graph = Samples.graph(Samples.signing());
                    Graph broken = graph.graph();
                    List<Triple> hashes =
                            broken.find(Node.ANY, Ent.CONTENT_HASH, Node.ANY).toList();
                    hashes.forEach(broken::delete);
                    try (ArticleLoader loader = new ArticleLoader(store, Samples.TODAY)) {
                        assertThat(loader.take(graph)).isEqualTo(ArticleLoader.Outcome.REFUSED);
                    }
                    assertThat(store.graphs(Iris.ID)).containsExactly(Iris.QUARANTINE);
                    assertThat(
                                    store.graph(Iris.QUARANTINE)
                                            .find(Node.ANY, Ent.REASON, Node.ANY)
                                            .mapWith(t -> t.getObject().getLiteralLexicalForm())
                                            .toList())
                            .containsExactly(
                                    Iris.article(graph.key())
                                            + ": an article needs its content hash (ent:contentHash)");
                });
    }

    @Test
    void aStoreOnDiskIsThereTheNextTime() {
        String place = folder.resolve("kept").toString();
        List<String> before;
        try (TripleStore store = TripleStore.open(place)) {
            load(store, Samples.signing());
            before = CanonicalDump.lines(store, true);
        }
        try (TripleStore store = TripleStore.openExisting(place)) {
            assertThat(CanonicalDump.lines(store, true)).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void aStoreThatOutgrewItsContentIsCompactedAndKeepsIt() {
        try (TripleStore store = TripleStore.open(folder.resolve("grown").toString())) {
            load(store, Samples.signing());
            List<String> before = CanonicalDump.lines(store, true);
            assertThat(store.compact()).isFalse();
            assertThat(CanonicalDump.lines(store, true)).isEqualTo(before);
        }
    }

    @Test
    void askingAStoreThatIsNotThereSaysSo() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThatThrownBy(() -> TripleStore.openExisting(nowhere))
                .isInstanceOf(EntenteException.class)
                .hasMessage(
                        "there is no store at '"
                                + nowhere
                                + "' (make one: entente ingest ARTICLES --store "
                                + nowhere
                                + ")");
    }

    @Test
    void aDirectoryThatMayNotBeWrittenSaysSo() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(
                closed.toFile().setWritable(false) && !Files.isWritable(closed),
                "the superuser may write everywhere");
        assertThatThrownBy(() -> TripleStore.open(closed.toString()))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("may not be written to");
    }

    @Test
    void anAddressWhereNothingAnswersIsUnreachable() {
        try (TripleStore store = TripleStore.open("http://localhost:9/entente")) {
            assertThatThrownBy(store::size)
                    .isInstanceOf(StoreUnreachableException.class)
                    .hasMessageStartingWith(
                            "the store at http://localhost:9/entente cannot be reached");
        }
    }

    @Test
    void anAddressThatStopsHalfWayIsUnreachableAndKeepsWhatWasWritten() throws IOException {
        int[] puts = {0};
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    boolean put = exchange.getRequestMethod().equals("PUT");
                    puts[0] += put ? 1 : 0;
                    if (put && puts[0] > 1) {
                        exchange.close();
                    } else {
                        exchange.sendResponseHeaders(put ? 204 : 404, -1);
                        exchange.close();
                    }
                });
        server.start();
        try (TripleStore store =
                TripleStore.open(
                        "http://localhost:" + server.getAddress().getPort() + "/entente")) {
            Graph graph = Samples.graph(Samples.signing()).graph();
            assertThatThrownBy(
                            () ->
                                    store.replace(
                                            List.of(
                                                    new NamedGraph("urn:a", graph),
                                                    new NamedGraph("urn:b", graph))))
                    .isInstanceOf(StoreUnreachableException.class)
                    .hasMessageContaining("graphs written before are whole");
            assertThat(puts[0]).isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }

    private static ArticleLoader.Counts load(TripleStore store, Article article) {
        ArticleLoader loader = new ArticleLoader(store, Samples.TODAY);
        loader.take(Samples.graph(article));
        loader.close();
        return loader.counts();
    }
}
