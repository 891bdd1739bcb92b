package org.entente.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfCue;
import org.entente.mention.Mention.OfPlace;
import org.entente.mention.Mention.OfTime;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence mentions: actors, places, acts, times and cues, each in the order of the words.
 */
public final class SentenceMentions {
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<OfActor> actors = new ArrayList<>();
    private final List<OfPlace> places = new ArrayList<>();
    private final List<OfTime> times;
    private final Spots spots;
    private final LocalDate today;
    private int opening;

    private SentenceMentions(
            Sentence sentence, Lexicon lexicon, Gazetteer gazetteer, TimeContext context) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.today = context.today();
        this.spots = new Spots(sentence, lexicon);
        ActorFinder finder =
                new ActorFinder(
                        spots,
                        lexicon.settings(),
                        (person, country, role) ->
                                gazetteer
                                        .office(person, today, role)
                                        .filter(
                                                n ->
                                                        country.isEmpty()
                                                                || country.equals(n.country())));
        for (Mention mention : finder.find()) {
            switch (mention) {
                case OfActor actor -> actors.add(actor);
                case OfPlace place -> places.add(place);
                default -> throw new IllegalStateException("neither actor nor place: " + mention);
            }
        }
        this.times = new TimeFinder(spots, lexicon.settings().adjectiveAfter(), context).find();
    }

    /** Reads what the sentence mentions, with relative times counted from {@code today}. */
    public static SentenceMentions find(
            Sentence sentence, Lexicon lexicon, Gazetteer gazetteer, LocalDate today) {
        return find(sentence, lexicon, gazetteer, TimeContext.of(today));
    }

    /**
     * Reads what the sentence mentions, with relative times counted from the context's day, and
     * "the same year" from the date that the sentences before it told last.
     */
    public static SentenceMentions find(
            Sentence sentence, Lexicon lexicon, Gazetteer gazetteer, TimeContext context) {
        return new SentenceMentions(sentence, lexicon, gazetteer, context);
    }

    public Sentence sentence() {
        return sentence;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    /** The actors; a caller may complete one in place once it is known whom it refers to. */
    public List<OfActor> actors() {
        return actors;
    }

    public List<OfPlace> places() {
        return places;
    }

    public List<OfTime> times() {
        return times;
    }

    public List<OfAct> acts() {
        return spots.acts;
    }

    public LocalDate today() {
        return today;
    }

    /** The cue of a kind that starts at a token. */
    public Optional<OfCue> cue(int token, CueKind kind) {
        return Optional.ofNullable(spots.cue(token, kind));
    }

    /** Every cue that starts at a token. */
    public List<OfCue> cuesAt(int token) {
        return spots.cues.get(token);
    }

    public boolean has(int token, CueKind kind) {
        return spots.cue(token, kind) != null;
    }

    /** Whether the dictionary has nothing to say of the word at a token. */
    public boolean unknown(int token) {
        return spots.unknown(token);
    }

    /**
     * Forgets who, where and when is named before a token: a dateline says where the news was
     * written.
     */
    public void forgetBefore(int token) {
        opening = token;
        actors.removeIf(actor -> actor.from() < token);
        places.removeIf(place -> place.from() < token);
        if (!times.isEmpty()) {
            times.removeIf(time -> time.from() < token);
        }
    }

    /** The first token of what is told: after a dateline. */
    public int opening() {
        return opening;
    }

    /** Whether a token stands inside the name of an actor. */
    public boolean isNamed(int token) {
        return actors.stream().anyMatch(actor -> actor.from() <= token && token < actor.to());
    }

    /**
     * Adds an actor that is named by one word of a name told before.
     *
     * @param prefix the particles written before the word
     */
    public void addActor(int token, String prefix, ActorName name) {
        boolean joined = prefix.startsWith("و") || has(token - 1, CueKind.CONJUNCTION);
        boolean possessive =
                token + 1 < tokens().size() && tokens().get(token + 1).norm().startsWith("'");
        String preposition =
                prefix.isEmpty() || prefix.equals("و")
                        ? prepositionBefore(token)
                        : prefix.substring(prefix.length() - 1);
        actors.add(
                new OfActor(
                        token,
                        token + 1,
                        name,
                        preposition,
                        joined,
                        possessive,
                        false,
                        "",
                        Mention.Shape.PERSON));
        actors.sort(Comparator.comparingInt(OfActor::from));
    }

    private String prepositionBefore(int token) {
        return cue(token - 1, CueKind.PREPOSITION).map(OfCue::value).orElse("");
    }

    /** Every cue of a kind, in order. */
    public List<OfCue> cues(CueKind kind) {
        List<OfCue> found = new ArrayList<>();
        for (int i = 0; i < spots.tokens.size(); i++) {
            @Nullable OfCue cue = spots.cue(i, kind);
            if (cue != null) {
                found.add(cue);
            }
        }
        return found;
    }

    /** The expression as it reads for an event that lies ahead. */
    public OfTime forward(OfTime time) {
        return TimeFinder.forward(time, today);
    }
}
