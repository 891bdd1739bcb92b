package org.entente.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.article.Article;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.mention.Gazetteer;
import org.entente.mention.LanguageData;
import org.entente.text.Document;

/** The extractor that travels with the program: dictionaries and clause patterns, no model. */
public final class FrameExtractor implements EventExtractor {
    /** Its name. */
    static final String NAME = "frames";

    private final Scorer scorer = Scorer.shipped();
    private final Optional<Path> dictionaries;
    private final boolean everything;
    private final Map<String, Optional<Language>> languages = new ConcurrentHashMap<>();
    private @org.jspecify.annotations.Nullable Gazetteer gazetteer;

    public FrameExtractor() {
        this(Optional.empty());
    }

    /**
     * @param dictionaries a directory of language data whose rows come on top of the program's own
     */
    public FrameExtractor(Optional<Path> dictionaries) {
        this(dictionaries, false);
    }

    private FrameExtractor(Optional<Path> dictionaries, boolean everything) {
        this.dictionaries = dictionaries;
        this.everything = everything;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "dictionaries of triggers and roles, read with clause patterns; no model, no network";
    }

    @Override
    public List<String> languages() {
        return List.of("ar", "de", "en", "es", "fr", "ru");
    }

    @Override
    public List<Event> extract(Article article) {
        Optional<Language> known = language(article);
        if (known.isEmpty()) {
            return List.of();
        }
        Language language = known.get();
        Document document = language.document(article);
        EventBuilder builder = new EventBuilder(document, language);
        boolean alone = document.sentences().size() == 1;
        List<Event> events = new ArrayList<>();
        for (Act act : merge(language.readings(document))) {
            Optional<String> learnt =
                    act.type()
                            .plover()
                            .map(plover -> kind(article, plover))
                            .filter(kind -> alone && scorer.leastAlone(kind).isPresent());
            double probability =
                    scorer.probability(
                            learnt.map(kind -> Features.alone(act, kind)).orElse(Features.of(act)));
            double least = learnt.flatMap(scorer::leastAlone).orElse(0.0);
            if (everything || probability >= least) {
                events.add(builder.build(act, probability));
            }
        }
        return events;
    }

    /** A class of acts in one language: "ar ASSAULT". */
    private static String kind(Article article, String plover) {
        return article.language().orElse("en") + " " + plover;
    }

    /** The same extractor, which also gives what its scorer would leave out. */
    public FrameExtractor withEverything() {
        return new FrameExtractor(dictionaries, true);
    }

    /** The acts of a class in a single sentence with what the scorer looks at there. */
    public Map<Event, List<String>> featuresAlone(Article article, String plover) {
        return features(
                article,
                act -> act.type().plover().equals(Optional.of(plover)),
                act -> Features.alone(act, kind(article, plover)));
    }

    /**
     * The article's events with what the scorer looks at in each, as training asks for.
     *
     * @return events in the order of {@link #extract}, none left out
     */
    public Map<Event, List<String>> features(Article article) {
        return features(article, act -> true, Features::of);
    }

    private Map<Event, List<String>> features(
            Article article, Predicate<Act> wanted, Function<Act, List<String>> looks) {
        Map<Event, List<String>> features = new LinkedHashMap<>();
        language(article)
                .ifPresent(
                        language -> {
                            Document document = language.document(article);
                            EventBuilder builder = new EventBuilder(document, language);
                            for (Act act : merge(language.readings(document))) {
                                if (wanted.test(act)) {
                                    features.put(builder.build(act, 1), looks.apply(act));
                                }
                            }
                        });
        return features;
    }

    /**
     * The sentences of an article as this extractor cuts it; none where it does not read the
     * language.
     */
    public int sentences(Article article) {
        return language(article).map(l -> l.document(article).sentences().size()).orElse(0);
    }

    private Optional<Language> language(Article article) {
        return languages.computeIfAbsent(article.language().orElse("en"), this::load);
    }

    private Optional<Language> load(String code) {
        if (!new LanguageData(code, dictionaries).exists()) {
            return Optional.empty();
        }
        return Optional.of(new Language(code, dictionaries, gazetteer()));
    }

    private synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = new Gazetteer();
        }
        return gazetteer;
    }

    /** Puts the readings of an article that tell the same act together. */
    private static List<Act> merge(List<Reading> readings) {
        List<Act> acts = new ArrayList<>();
        Completion completion = new Completion(acts, readings);
        for (Reading reading : readings) {
            completion.complete(reading);
            Optional<Act> same = latest(acts, reading);
            if (same.isPresent()) {
                same.get().add(reading);
            } else if (stands(reading)) {
                acts.add(new Act(reading));
            }
        }
        return acts;
    }

    /** A noun that names nobody only refers to an act told elsewhere. */
    private static boolean stands(Reading reading) {
        boolean paired =
                !reading.frame.has("two")
                        || Act.keys(reading.parties()).size() > 1
                        || reading.type() == EventType.VISIT;
        boolean told = reading.verbal && reading.frame.has("none");
        return (told || !reading.parties().isEmpty())
                && paired
                && !(!reading.verbal && reading.parties().size() < 2 && reading.frame.has("weak"));
    }

    private static Optional<Act> latest(List<Act> acts, Reading reading) {
        Act found = null;
        for (Act act : acts) {
            if (act.tells(reading)
                    && !(reading.factuality.equals(Optional.of(Factuality.DENIED))
                            && act.factuality().equals(Optional.of(Factuality.HAPPENED)))) {
                found = act;
            }
        }
        return Optional.ofNullable(found);
    }
}
