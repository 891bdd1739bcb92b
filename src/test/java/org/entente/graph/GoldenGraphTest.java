package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.Samples;
import org.entente.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample article with a graph beside it gives exactly that graph, the time of reading aside. */
class GoldenGraphTest {
    private static final Path ARTICLES = Path.of("data/articles");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttl"))
                    .map(name -> name.replace(".ttl", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsItsGraphSays(String name) throws IOException {
        Path golden = ARTICLES.resolve(name + ".ttl");
        String url = "https://w3id.org/entente/sample/" + name;
        Article article =
                Samples.all().stream()
                        .filter(a -> a.url().filter(url::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        String read = String.join("\n", lines(article)) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    /** One triple a line, sorted; the text itself stands in the article. */
    private static List<String> lines(Article article) {
        return Samples.graph(article)
                .graph()
                .find()
                .filterDrop(t -> t.getPredicate().equals(Terms.ENDED_AT))
                .filterDrop(t -> t.getPredicate().equals(Terms.BODY))
                .mapWith(
                        t ->
                                NodeFmtLib.strNT(t.getSubject())
                                        + " "
                                        + NodeFmtLib.strNT(t.getPredicate())
                                        + " "
                                        + NodeFmtLib.strNT(t.getObject())
                                        + " .")
                .toList()
                .stream()
                .sorted()
                .toList();
    }
}
