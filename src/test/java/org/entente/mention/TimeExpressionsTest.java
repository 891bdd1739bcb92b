package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.mention.Mention.OfTime;
import org.entente.text.Sentence;
import org.entente.text.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expressions of time, as sentences of news use them, mean what {@code time-LANGUAGE.tsv} says of
 * them: a day, month, year or interval in the style of EDTF, or {@code -} for no date at all.
 */
class TimeExpressionsTest {
    /** The share of each table that must be right. */
    private static final double WHOLE = 0.99;

    /** The share of a kind that must be right, where not all of it is. */
    private static final Map<String, Double> KINDS =
            Map.of("en absolute", 0.95, "en span", 0.92, "en mixed", 0.92);

    /** Stands between the sentences of an example that needs more than one. */
    private static final String BREAK = "¶";

    record Example(
            String kind,
            LocalDate today,
            String text,
            String expression,
            String edtf,
            String precision) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void meanWhatTheTableSays(String language) throws IOException {
        Map<String, List<String>> misses = misses(language);
        List<Example> examples = examples(language);
        List<String> all = misses.values().stream().flatMap(List::stream).toList();
        for (Map.Entry<String, List<String>> kind : misses.entrySet()) {
            long size = examples.stream().filter(e -> e.kind().equals(kind.getKey())).count();
            assertThat(1 - kind.getValue().size() / (double) size)
                    .as("share right of '%s':%n%s", kind.getKey(), lines(kind.getValue()))
                    .isGreaterThanOrEqualTo(
                            KINDS.getOrDefault(language + " " + kind.getKey(), 1.0));
        }
        assertThat(1 - all.size() / (double) examples.size())
                .as("share right:%n%s", lines(all))
                .isGreaterThanOrEqualTo(WHOLE);
    }

    private static String lines(List<String> misses) {
        return misses.stream().collect(Collectors.joining("\n"));
    }

    /** By kind, what the examples say and what was read instead. */
    static Map<String, List<String>> misses(String language) throws IOException {
        Gazetteer gazetteer = new Gazetteer();
        Lexicon lexicon = new LanguageData(language, Optional.empty()).lexicon(gazetteer);
        Map<String, List<String>> misses = new LinkedHashMap<>();
        for (Example example : examples(language)) {
            List<String> ofKind = misses.computeIfAbsent(example.kind(), k -> new ArrayList<>());
            String read = read(example, lexicon, gazetteer);
            String expected =
                    example.edtf().equals("-") ? "-" : example.edtf() + " " + example.precision();
            if (!read.equals(expected)) {
                ofKind.add(
                        "%s: %s [%s] is %s, read as %s"
                                .formatted(
                                        example.today(),
                                        example.text(),
                                        example.expression(),
                                        expected,
                                        read));
            }
        }
        return misses;
    }

    /** The value of what was found over the expression; the longest, where there are several. */
    private static String read(Example example, Lexicon lexicon, Gazetteer gazetteer) {
        int start = example.text().lastIndexOf(example.expression());
        int end = start + example.expression().length();
        TimeContext context = TimeContext.of(example.today());
        String read = "-";
        int longest = 0;
        for (Sentence sentence : sentences(example, lexicon)) {
            SentenceMentions mentions =
                    SentenceMentions.find(sentence, lexicon, gazetteer, context);
            for (OfTime found : mentions.times()) {
                int from = sentence.tokens().get(found.from()).start();
                int to = sentence.tokens().get(found.to() - 1).end();
                boolean over = from < end && to > start && !found.rule().equals("duration");
                if (over && to - from > longest) {
                    OfTime time = example.kind().equals("ahead") ? mentions.forward(found) : found;
                    read = time.edtf() + " " + time.precision();
                    longest = to - from;
                }
            }
        }
        return read;
    }

    /** A line break ends a sentence, and leaves every offset where it was. */
    private static List<Sentence> sentences(Example example, Lexicon lexicon) {
        Article article =
                new Article(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(example.today()),
                        Optional.empty(),
                        Optional.of(lexicon.language()),
                        example.text().replace(BREAK, "\n"));
        return new SentenceSplitter(lexicon.abbreviations()).split(article);
    }

    private static List<Example> examples(String language) throws IOException {
        Path table = Path.of("src/test/resources/org/entente/mention/time-" + language + ".tsv");
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(
                        row ->
                                new Example(
                                        row[0],
                                        LocalDate.parse(row[1]),
                                        row[2],
                                        row[3],
                                        row[4],
                                        row[5]))
                .toList();
    }
}
