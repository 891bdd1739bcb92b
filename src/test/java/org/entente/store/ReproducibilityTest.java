package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.Samples;
import org.entente.article.Article;
import org.entente.graph.ArticleGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Reading the same articles in any order, once or twice, gives the same graph. */
class ReproducibilityTest {
    private static List<String> inOrder = List.of();

    @BeforeAll
    static void readInOrder() {
        inOrder = dump(Samples.all().stream().map(Samples::graph).toList());
        assertThat(inOrder).hasSizeGreaterThan(10_000);
    }

    @RepeatedTest(20)
    void theOrderOfReadingDoesNotMatter(RepetitionInfo repetition) {
        List<Article> articles = new ArrayList<>(Samples.all());
        Collections.shuffle(articles, new Random(repetition.getCurrentRepetition()));
        assertThat(dump(articles.stream().map(Samples::graph).toList())).isEqualTo(inOrder);
    }

    @Test
    void readingTwiceAddsNothing() {
        List<ArticleGraph> twice =
                new ArrayList<>(Samples.all().stream().map(Samples::graph).toList());
        twice.addAll(Samples.all().stream().map(Samples::graph).toList());
        assertThat(dump(twice)).isEqualTo(inOrder);
    }

    @Test
    void readingAgainFindsEveryArticleUnchanged() {
        List<ArticleGraph> graphs = Samples.all().stream().map(Samples::graph).toList();
        try (TripleStore store = TripleStore.open(TripleStore.MEMORY);
                ArticleLoader first = new ArticleLoader(store, Samples.TODAY);
                ArticleLoader second = new ArticleLoader(store, Samples.TODAY)) {
            graphs.forEach(first::take);
            first.flush();
            graphs.forEach(second::take);
            assertThat(second.counts()).isEqualTo(new ArticleLoader.Counts(0, graphs.size(), 0, 0));
        }
    }

    private static List<String> dump(List<ArticleGraph> graphs) {
        try (TripleStore store = TripleStore.open(TripleStore.MEMORY)) {
            try (ArticleLoader loader = new ArticleLoader(store, Samples.TODAY)) {
                graphs.forEach(loader::take);
            }
            return CanonicalDump.lines(store, false);
        }
    }
}
