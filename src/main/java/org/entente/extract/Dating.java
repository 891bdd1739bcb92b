package org.entente.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Factuality;
import org.entente.extract.Clause.Kind;
import org.entente.extract.Item.Nominal;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.SentenceMentions;
import org.jspecify.annotations.Nullable;

/** Gives each expression of time to the act or the verb of speech that it dates. */
final class Dating {
    private static final int NEAR = 9;

    private final Grammar grammar;
    private final Parse parse;
    private final SentenceMentions mentions;
    private final List<Reading> readings;
    private final Map<Clause, OfTime> byClause = new HashMap<>();

    Dating(Grammar grammar, SentenceMentions mentions, List<Reading> readings) {
        this.grammar = grammar;
        this.parse = grammar.parse;
        this.mentions = mentions;
        this.readings = readings;
    }

    void date() {
        mentions.times().forEach(this::attach);
        for (Reading reading : readings) {
            if (reading.time == null) {
                reading.time = fromClauses(reading);
            }
            reading.speech.map(byClause::get).ifPresent(time -> reading.spoken = time);
            Verb verb = reading.clause.verb;
            reading.beforePast = verb != null && verb.mood().perfect();
            reading.upToNow = verb != null && verb.mood().result();
            boolean ahead =
                    reading.factuality
                            .filter(f -> f == Factuality.PLANNED || f == Factuality.CONDITIONAL)
                            .isPresent();
            if (reading.time != null && !ahead && reading.time.rule().equals("coming span")) {
                reading.time = null;
            }
            if (reading.time != null && ahead) {
                reading.time = mentions.forward(reading.time);
            }
        }
    }

    private void attach(OfTime time) {
        if (time.rule().equals("duration")) {
            readings.stream()
                    .filter(r -> r.time != null && parse.clauseAt(time.from()) == r.clause)
                    .reduce((a, b) -> b)
                    .ifPresent(r -> lengthen(r, time));
            return;
        }
        if (time.rule().equals("counted before an act") || time.rule().equals("day after an act")) {
            readings.stream()
                    .filter(r -> r.from >= time.to() && r.from - time.to() <= 3)
                    .findFirst()
                    .ifPresent(r -> r.time = time);
            return;
        }
        Clause clause = parse.clauseAt(time.from());
        Optional<Reading> noun = nounBefore(time, clause);
        if (noun.isPresent()) {
            give(noun.get(), time);
            return;
        }
        byClause.putIfAbsent(clause, time);
        boolean told = false;
        for (Reading reading : readings) {
            if (reading.verbal && reading.clause == clause) {
                give(reading, time);
                told = true;
            }
        }
        if (!told && clause.verb != null && !clause.verb.isSpeech()) {
            readings.stream()
                    .filter(r -> !r.verbal && r.clause == clause && isArgument(r))
                    .forEach(r -> give(r, time));
        }
        if (!told && clause.verb == null) {
            readings.stream()
                    .filter(r -> r.clause == clause)
                    .findFirst()
                    .ifPresent(r -> give(r, time));
        }
    }

    /** "The visit took place on Friday": the noun is the subject or object of the dated verb. */
    private boolean isArgument(Reading reading) {
        Optional<Phrase> phrase = parse.phraseAt(reading.from);
        return phrase.isPresent()
                && (reading.clause.subject == phrase.get()
                        || reading.clause.objects.contains(phrase.get())
                        || !grammar.isAct(reading.clause.verb));
    }

    /** The noun of an act that the expression follows, with nothing but its own phrases between. */
    private Optional<Reading> nounBefore(OfTime time, Clause clause) {
        int item = parse.itemAt(time.from());
        Reading found = null;
        for (Reading reading : readings) {
            if (reading.verbal || reading.to > time.from() || time.from() - reading.to > NEAR) {
                continue;
            }
            Optional<Phrase> phrase = parse.phraseAt(reading.from);
            if (phrase.isEmpty() || phrase.get().clause != clause) {
                continue;
            }
            boolean inside = phrase.get().covers(time.from());
            if (inside || onlyPhrases(grammar.index(phrase.get()) + 1, item)) {
                found = reading;
            }
        }
        if (found == null) {
            return Optional.empty();
        }
        Phrase phrase = parse.phraseAt(found.from).orElseThrow();
        boolean verbTells =
                readings.stream()
                        .anyMatch(r -> r.verbal && r.clause == clause && r.from < time.from());
        boolean direct = grammar.index(phrase) + 1 == item;
        boolean nested = !clause.objects.contains(phrase) && clause.subject != phrase;
        if (verbTells && !grammar.verbFirst() && !nested || verbTells && !direct) {
            return Optional.empty();
        }
        boolean speech = clause.verb != null && clause.verb.isSpeech();
        return speech && !direct ? Optional.empty() : Optional.of(found);
    }

    private boolean onlyPhrases(int from, int to) {
        for (int k = from; k < Math.min(to, parse.items().size()); k++) {
            if (!(parse.items().get(k) instanceof Nominal)) {
                return false;
            }
        }
        return true;
    }

    /** "visited on Monday and signed ...": a time dates what is told in one breath with it. */
    private @Nullable OfTime fromClauses(Reading reading) {
        Clause clause = reading.clause;
        if (!reading.verbal) {
            boolean announced =
                    clause.verb != null
                            && clause.verb.speech().equals("announces")
                            && parse.phraseAt(reading.from)
                                    .filter(clause.objects::contains)
                                    .isPresent();
            return announced ? byClause.get(clause) : null;
        }
        for (int depth = 0; depth < 3; depth++) {
            boolean shares =
                    (clause.kind == Kind.COORDINATED
                                    || clause.kind == Kind.PARTICIPIAL
                                    || clause.kind == Kind.INFINITIVE && false)
                            && clause.parent != null
                            && clause.parent.verb != null
                            && !grammar.isGerund(clause);
            if (!shares) {
                return null;
            }
            boolean own = clause.subject != null && clause.subject.clause == clause;
            clause = java.util.Objects.requireNonNull(clause.parent);
            OfTime time = byClause.get(clause);
            if (time != null && (!own || isHistory(time))) {
                return time;
            }
            if (own && time != null || own && !grammar.verbFirst()) {
                return null;
            }
        }
        return null;
    }

    /** A month or year: what else is told in one breath with it was then as well. */
    private boolean isHistory(OfTime time) {
        return grammar.verbFirst()
                && (time.precision().equals("month") || time.precision().equals("year"));
    }

    /** "a two-day visit": the act lasts from its day on. */
    private static void lengthen(Reading reading, OfTime duration) {
        OfTime day = java.util.Objects.requireNonNull(reading.time);
        int days = Integer.parseInt(duration.edtf());
        boolean single = day.start().isPresent() && day.start().equals(day.end());
        if (single && days > 1) {
            LocalDate last = day.start().orElseThrow().plusDays(days - 1L);
            reading.time =
                    new OfTime(
                            day.from(),
                            day.to(),
                            day.edtf() + "/" + last,
                            day.start(),
                            Optional.of(last),
                            day.precision(),
                            day.rule() + " and duration");
        }
    }

    private static void give(Reading reading, OfTime time) {
        if (reading.time == null
                || Math.abs(reading.time.from() - reading.to)
                        > Math.abs(time.from() - reading.to)) {
            reading.time = time;
        }
    }
}
