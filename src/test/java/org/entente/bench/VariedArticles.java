package org.entente.bench;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.Samples;
import org.entente.article.Article;

/**
 * As many articles as wanted: the samples with other days, other URLs and their sentences in other
 * order, by a seed.
 */
final class VariedArticles {
    private VariedArticles() {}

    static Iterator<Article> of(int count, long seed) {
        List<Article> samples = Samples.all();
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> vary(samples.get(number % samples.size()), number, random))
                .iterator();
    }

    private static Article vary(Article sample, int number, Random random) {
        LocalDate day = sample.published().orElseThrow().minusDays(random.nextInt(700));
        List<String> paragraphs = new java.util.ArrayList<>(List.of(sample.text().split("\n\n")));
        String first = paragraphs.remove(0);
        java.util.Collections.shuffle(paragraphs, random);
        String text = first + "\n\n" + String.join("\n\n", paragraphs) + "\n\n(" + number + ")";
        return new Article(
                Optional.empty(),
                Optional.of("https://w3id.org/entente/sample/varied-" + number),
                sample.title(),
                sample.publisher(),
                Optional.of(day),
                Optional.empty(),
                sample.language(),
                text);
    }
}
