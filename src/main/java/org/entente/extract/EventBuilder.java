package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Actor;
import org.entente.event.Claim;
import org.entente.event.Event;
import org.entente.event.Factuality;
import org.entente.event.Place;
import org.entente.event.Quote;
import org.entente.event.Stance;
import org.entente.event.TimeBounds;
import org.entente.event.TimeBounds.Precision;
import org.entente.mention.ActorName;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.TimeContext;
import org.entente.text.Document;
import org.entente.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of acts: code-point quotes, claims with their holders, times as far as the article
 * gives them.
 */
final class EventBuilder {
    private final Document document;
    private final Language language;

    EventBuilder(Document document, Language language) {
        this.document = document;
        this.language = language;
    }

    /**
     * @param confidence the probability that the act was read rightly; never quite 0 or 1, of which
     *     no reader can be sure
     */
    Event build(Act act, double confidence) {
        Reading head = act.head();
        Factuality factuality = act.factuality().orElse(Factuality.HAPPENED);
        boolean symmetric = head.frame.symmetric();
        List<Actor> source = actors(symmetric ? head.parties() : head.agents, head.sentence);
        List<Actor> target = symmetric ? List.of() : actors(head.patients, head.sentence);
        return new Event(
                head.type(),
                source,
                target,
                symmetric,
                factuality,
                Math.clamp(Math.round(100 * confidence), 1, 99) / 100.0,
                time(act, factuality),
                place(act),
                claims(act, factuality));
    }

    // parties

    private List<Actor> actors(List<OfActor> actors, int sentence) {
        Map<String, Actor> distinct = new LinkedHashMap<>();
        for (OfActor actor : actors) {
            Actor made = actor(actor, sentence);
            distinct.putIfAbsent(made.party() + made.person().orElse(""), made);
        }
        return List.copyOf(distinct.values());
    }

    private Actor actor(OfActor actor, int sentence) {
        return actor(
                actor.name(),
                actor.from() == actor.to()
                        ? Optional.empty()
                        : Optional.of(quote(sentence, actor.from(), actor.to())));
    }

    /** What is known of a name, with the words that name it where there are any. */
    static Actor actor(ActorName name, Optional<Quote> words) {
        return new Actor(
                given(name.country()),
                given(name.org()),
                given(name.person()),
                given(name.role()),
                given(name.sector()),
                words);
    }

    private static Optional<String> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    // words

    private Quote quote(int sentence, int from, int to) {
        Sentence in = document.sentences().get(sentence);
        return quote(in.tokens().get(from).start(), in.tokens().get(to - 1).end());
    }

    private Quote quote(int start, int end) {
        return quote(document, start, end);
    }

    /**
     * The words of a document between two offsets.
     *
     * @param start in chars of its text, as tokens count them; the quote counts code points
     * @param end exclusive
     */
    static Quote quote(Document document, int start, int end) {
        return new Quote(
                document.codePoints(start), document.codePoints(end), document.words(start, end));
    }

    private Quote sentence(int number) {
        Sentence sentence = document.sentences().get(number);
        return quote(sentence.start(), sentence.end());
    }

    // claims

    private List<Claim> claims(Act act, Factuality factuality) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<Reading> ordered = new ArrayList<>(act.readings());
        Reading head = act.head();
        ordered.remove(head);
        ordered.add(0, head);
        for (Reading reading : ordered) {
            Claim claim = claim(reading, factuality);
            String holders = String.join("+", claim.holder().stream().map(Actor::party).toList());
            claims.putIfAbsent(
                    holders + claim.stance() + claim.sentence().start() + claim.trigger().start(),
                    claim);
        }
        List<Claim> all = new ArrayList<>(claims.values());
        act.denials().forEach(denial -> all.add(denial(denial)));
        return all;
    }

    private Claim denial(Reading denial) {
        return new Claim(
                Stance.DENIES,
                Factuality.DENIED,
                actors(denial.agents, denial.sentence),
                said(denial),
                sentence(denial.sentence),
                quote(denial.sentence, denial.from, denial.to));
    }

    private Claim claim(Reading reading, Factuality factuality) {
        Factuality here = reading.factuality.orElse(factuality);
        Stance stance =
                here == Factuality.DENIED
                        ? Stance.DENIES
                        : here == Factuality.ALLEGED && reading.stance == Stance.AFFIRMS
                                ? Stance.ALLEGES
                                : reading.stance;
        return new Claim(
                stance,
                here,
                actors(reading.holders, reading.sentence),
                said(reading),
                sentence(reading.sentence),
                quote(reading.sentence, reading.from, reading.to));
    }

    private Optional<LocalDate> said(Reading reading) {
        OfTime spoken = reading.spoken;
        Optional<LocalDate> day =
                spoken == null || document.date().isEmpty()
                        ? Optional.empty()
                        : spoken.start().filter(d -> spoken.end().equals(Optional.of(d)));
        return day.filter(d -> !d.isAfter(document.date().orElseThrow())).or(document::date);
    }

    // time

    private Optional<TimeBounds> time(Act act, Factuality factuality) {
        OfTime time = act.time();
        Optional<LocalDate> today = document.date();
        if (time != null && (today.isPresent() || TimeContext.isAbsolute(time))) {
            Reading teller =
                    act.readings().stream().filter(r -> r.time == time).findFirst().orElseThrow();
            return Optional.of(bounds(time, teller.sentence, today));
        }
        return today.flatMap(day -> byDefault(act, factuality, day));
    }

    private TimeBounds bounds(OfTime time, int sentence, Optional<LocalDate> today) {
        return new TimeBounds(
                time.edtf(),
                time.start(),
                time.end(),
                Precision.valueOf(time.precision().toUpperCase(Locale.ROOT)),
                Optional.of(quote(sentence, time.from(), time.to())),
                TimeContext.isAbsolute(time) ? Optional.empty() : today,
                time.rule());
    }

    /**
     * What an article says of the time of an act by telling it: news of the day, or something
     * before, or something ahead.
     */
    private Optional<TimeBounds> byDefault(Act act, Factuality factuality, LocalDate today) {
        Reading head = act.head();
        return switch (factuality) {
            case PLANNED -> Optional.of(open(Optional.of(today), Optional.empty(), "announced"));
            case CONDITIONAL -> Optional.empty();
            case ONGOING ->
                    Optional.of(
                            head.verbal
                                    ? on(spokenOr(head, today), "news of the day")
                                    : open(Optional.empty(), Optional.of(today), "told before"));
            case ALLEGED, DENIED, NEGATED ->
                    Optional.of(
                            open(
                                    Optional.empty(),
                                    Optional.of(spokenOr(head, today)),
                                    "told before"));
            case HAPPENED -> {
                boolean news =
                        head.verbal
                                && !head.beforePast
                                && !head.upToNow
                                && !head.lateNews
                                && head.speech.isEmpty();
                yield Optional.of(
                        news
                                ? on(today, "news of the day")
                                : open(
                                        Optional.empty(),
                                        Optional.of(spokenOr(head, today)),
                                        "told before"));
            }
        };
    }

    private static LocalDate spokenOr(Reading reading, LocalDate today) {
        @Nullable OfTime spoken = reading.spoken;
        return spoken == null ? today : spoken.start().filter(d -> d.isBefore(today)).orElse(today);
    }

    private static TimeBounds on(LocalDate day, String rule) {
        return new TimeBounds(
                day.toString(),
                Optional.of(day),
                Optional.of(day),
                Precision.DAY,
                Optional.empty(),
                Optional.of(day),
                rule);
    }

    private static TimeBounds open(
            Optional<LocalDate> start, Optional<LocalDate> end, String rule) {
        String edtf = start.map(d -> d + "/..").orElseGet(() -> "../" + end.orElseThrow());
        return new TimeBounds(
                edtf, start, end, Precision.DAY, Optional.empty(), start.or(() -> end), rule);
    }

    // place and confidence

    private Optional<Place> place(Act act) {
        for (Reading reading : act.readings()) {
            if (!reading.placeCountry.isEmpty()) {
                String name =
                        switch (reading.placeName) {
                            case "capital" -> language.capital(reading.placeCountry);
                            case "" -> language.countryName(reading.placeCountry);
                            default -> reading.placeName;
                        };
                return Optional.of(new Place(Optional.of(reading.placeCountry), name));
            }
        }
        return Optional.empty();
    }
}
