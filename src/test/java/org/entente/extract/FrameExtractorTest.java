package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.Samples;
import org.entente.article.Article;
import org.entente.event.Actor;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.event.Quote;
import org.entente.event.Stance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is read of a few sentences, in the field's terms. */
class FrameExtractorTest {

    @Test
    void anAnnouncedVisitIsPlannedAndHeldByWhoAnnouncesIt() {
        Event visit =
                only(
                        "ar",
                        "أعلن الكرملين اليوم الثلاثاء أن الرئيس الروسي فلاديمير بوتين سيزور فيتنام غدا.");
        assertThat(visit.type()).isEqualTo(EventType.VISIT);
        assertThat(parties(visit.source())).containsExactly("RUS");
        assertThat(parties(visit.target())).containsExactly("VNM");
        assertThat(visit.factuality()).isEqualTo(Factuality.PLANNED);
        assertThat(visit.time().orElseThrow().edtf()).isEqualTo("2024-06-19");
        assertThat(visit.claims().get(0).stance()).isEqualTo(Stance.ANNOUNCES);
        assertThat(parties(visit.claims().get(0).holder())).containsExactly("RUS");
    }

    @Test
    void anAllegationAndItsDenialStandSideBySide() {
        List<Event> events =
                read(
                        "en",
                        "The United States accused North Korea of supplying missiles to Russia."
                                + " North Korea denied the accusation.");
        Event aid =
                events.stream()
                        .filter(e -> e.type() == EventType.MILITARY_AID)
                        .findFirst()
                        .orElseThrow();
        assertThat(parties(aid.source())).containsExactly("PRK");
        assertThat(parties(aid.target())).containsExactly("RUS");
        assertThat(aid.factuality()).isEqualTo(Factuality.ALLEGED);
        assertThat(aid.claims().stream().map(c -> c.stance() + " " + parties(c.holder())))
                .containsExactly("ALLEGES [USA]", "DENIES [PRK]");
    }

    @Test
    void aRefusalTellsWhatDidNotHappen() {
        Event meeting = only("en", "France refused to meet Germany.");
        assertThat(meeting.type()).isEqualTo(EventType.MEET);
        assertThat(meeting.factuality()).isEqualTo(Factuality.NEGATED);
    }

    @Test
    void inTheLastYearIsNoDay() {
        Event signing = only("en", "France and Germany signed a treaty in 2019.");
        assertThat(signing.time().orElseThrow().edtf()).isEqualTo("2019");
    }

    @Test
    void aLanguageWithoutDataGivesNothing() {
        assertThat(read("fi", "Suomi ja Ruotsi allekirjoittivat sopimuksen.")).isEmpty();
    }

    @RepeatedTest(10)
    void thePartiesWordsStandInASentenceThatTellsTheEvent(RepetitionInfo repetition) {
        for (Article sample : Samples.all()) {
            Article article = shuffled(sample, new Random(repetition.getCurrentRepetition()));
            for (Event event : Samples.EXTRACTOR.extract(article)) {
                assertThat(
                                Stream.concat(event.source().stream(), event.target().stream())
                                        .flatMap(actor -> actor.quote().stream()))
                        .allMatch(words -> isTold(event, words));
            }
        }
    }

    private static boolean isTold(Event event, Quote words) {
        return event.claims().stream()
                .anyMatch(
                        claim ->
                                claim.sentence().start() <= words.start()
                                        && words.end() <= claim.sentence().end());
    }

    private static Article shuffled(Article sample, Random random) {
        List<String> paragraphs = new ArrayList<>(List.of(sample.text().split("\n\n")));
        Collections.shuffle(paragraphs, random);
        return new Article(
                sample.id(),
                sample.url(),
                sample.title(),
                sample.publisher(),
                sample.published(),
                Optional.empty(),
                sample.language(),
                String.join("\n\n", paragraphs));
    }

    private static Event only(String language, String text) {
        List<Event> events = read(language, text);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<Event> read(String language, String text) {
        return Samples.EXTRACTOR.extract(
                Samples.article(
                        "https://w3id.org/entente/sample/one", "2024-06-18", language, text));
    }

    private static List<String> parties(List<Actor> actors) {
        return actors.stream().map(Actor::party).toList();
    }
}
