package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.event.Actor;
import org.entente.mention.ActorName;
import org.entente.mention.Gazetteer;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.SentenceMentions;
import org.entente.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who a sentence names: {@code actors.txt} holds sentences, each with every actor in it. */
class ActorReaderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final Map<String, Language> LANGUAGES = new HashMap<>();

    /** A sentence in a language, and what is expected of it, one actor a line. */
    record Example(String language, String sentence, List<String> actors) {
        @Override
        public String toString() {
            return language + ": " + sentence;
        }
    }

    static List<Example> examples() throws IOException {
        try (InputStream in = ActorReaderTest.class.getResourceAsStream("actors.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Example> examples = new ArrayList<>();
            for (String line : text.lines().toList()) {
                if (line.startsWith("    ")) {
                    examples.get(examples.size() - 1).actors().add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    examples.add(
                            new Example(
                                    line.substring(0, 2), line.substring(3), new ArrayList<>()));
                }
            }
            return examples;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesEveryActorOfASentence(Example example) {
        assertThat(actors(example.language(), example.sentence())).isEqualTo(example.actors());
    }

    @Test
    void countsAnArmedGroupToTheStateWhereItIsAtHome() {
        assertThat(new ActorReader(Optional.empty()).actors(article("en", "Boko Haram")))
                .extracting(Actor::country, Actor::org)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of("NGA"), Optional.of("Boko Haram")));
    }

    @Test
    void countsALandThatFewRecogniseToTheStateOfIso3166() {
        assertThat(new ActorReader(Optional.empty()).actors(article("en", "Abkhazia")))
                .extracting(Actor::country)
                .containsExactly(Optional.of("GEO"));
    }

    static List<String> actors(String code, String sentence) {
        Language language =
                LANGUAGES.computeIfAbsent(code, c -> new Language(c, Optional.empty(), GAZETTEER));
        Document document = language.document(article(code, sentence));
        List<String> lines = new ArrayList<>();
        for (SentenceMentions mentions : ActorReader.mentions(language, document)) {
            mentions.actors().forEach(actor -> lines.add(line(sentence, mentions, actor)));
        }
        return lines;
    }

    private static Article article(String language, String text) {
        return new Article(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty(),
                Optional.of(language),
                text);
    }

    /**
     * The words, and after them all that is known: state, organisation, person, role, reference.
     */
    private static String line(String sentence, SentenceMentions mentions, OfActor actor) {
        ActorName name = actor.name();
        StringBuilder line = new StringBuilder();
        line.append(
                sentence,
                mentions.tokens().get(actor.from()).start(),
                mentions.tokens().get(actor.to() - 1).end());
        line.append(" =");
        for (String part : List.of(name.country(), name.org())) {
            line.append(part.isEmpty() ? "" : " " + part);
        }
        line.append(name.person().isEmpty() ? "" : " (" + name.person() + ")");
        line.append(name.role().isEmpty() ? "" : " " + name.role());
        line.append(actor.preposition().isEmpty() ? "" : " <" + actor.preposition() + ">");
        line.append(actor.modifier() ? " modifier" : "");
        line.append(actor.anaphor().isEmpty() ? "" : " -> " + actor.anaphor());
        return line.toString();
    }
}
