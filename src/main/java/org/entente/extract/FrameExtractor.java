package org.entente.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Article;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.mention.Gazetteer;
import org.entente.mention.LanguageData;
import org.entente.mention.Mention.OfActor;
import org.entente.text.Document;

/** The extractor that travels with the program: dictionaries and clause patterns, no model. */
public final class FrameExtractor implements EventExtractor {
    /** Its name. */
    static final String NAME = "frames";

    private final Optional<Path> dictionaries;
    private final Map<String, Optional<Language>> languages = new ConcurrentHashMap<>();
    private @org.jspecify.annotations.Nullable Gazetteer gazetteer;

    public FrameExtractor() {
        this(Optional.empty());
    }

    /**
     * @param dictionaries a directory of language data whose rows come on top of the program's own
     */
    public FrameExtractor(Optional<Path> dictionaries) {
        this.dictionaries = dictionaries;
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
        return List.of("ar", "en");
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
        return merge(language.readings(document)).stream().map(builder::build).toList();
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
        for (Reading reading : readings) {
            if (reading.type() == EventType.DENY) {
                answer(acts, reading, readings);
            }
            completeParties(acts, reading);
            Optional<Act> same = latest(acts, reading);
            if (same.isPresent()) {
                same.get().add(reading);
            } else if (stands(reading)) {
                acts.add(new Act(reading));
            }
        }
        return acts;
    }

    /**
     * A denial that tells no act itself answers the latest allegation against one of those who
     * deny.
     */
    private static void answer(List<Act> acts, Reading denial, List<Reading> readings) {
        boolean tellsOne =
                readings.stream()
                        .anyMatch(
                                r ->
                                        r.sentence == denial.sentence
                                                && r.factuality.equals(
                                                        Optional.of(Factuality.DENIED)));
        Set<String> deniers = Act.keys(denial.agents);
        if (tellsOne
                || deniers.isEmpty()
                || denial.factuality.filter(f -> f == Factuality.NEGATED).isPresent()) {
            return;
        }
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            boolean alleged = act.factuality().equals(Optional.of(Factuality.ALLEGED));
            if (alleged && Act.keys(act.head().parties()).stream().anyMatch(deniers::contains)) {
                act.denials().add(denial);
                if (denial.patients.isEmpty()) {
                    denial.patients = allegers(act, deniers);
                }
                return;
            }
        }
    }

    private static List<OfActor> allegers(Act act, Set<String> deniers) {
        return act.readings().stream()
                .filter(reading -> reading.factuality.equals(Optional.of(Factuality.ALLEGED)))
                .flatMap(reading -> reading.holders.stream())
                .filter(holder -> !deniers.contains(Act.key(holder)))
                .map(OfActor::elsewhere)
                .toList();
    }

    /** "approved the agreement": its parties are those of the agreement spoken of before. */
    private static void completeParties(List<Act> acts, Reading reading) {
        boolean ofAgreement =
                reading.type() == EventType.AGREE || reading.type() == EventType.RATIFY_AGREEMENT;
        if (!ofAgreement
                || reading.agents.isEmpty()
                || !reading.patients.isEmpty()
                || Act.keys(reading.agents).size() > 1) {
            return;
        }
        String party = Act.key(reading.agents.get(0));
        for (int i = acts.size() - 1; i >= 0; i--) {
            List<OfActor> parties = acts.get(i).head().parties();
            if (acts.get(i).type() == EventType.SIGN_AGREEMENT
                    && Act.keys(parties).contains(party)) {
                reading.patients =
                        parties.stream()
                                .filter(p -> !Act.key(p).equals(party))
                                .map(OfActor::elsewhere)
                                .toList();
                return;
            }
        }
    }

    /** A noun that names nobody only refers to an act told elsewhere. */
    private static boolean stands(Reading reading) {
        return !reading.parties().isEmpty()
                && !(!reading.verbal
                        && reading.parties().size() < 2
                        && reading.frame.has("weak"));
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
