package org.entente.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Article;
import org.entente.event.Actor;
import org.entente.event.Quote;
import org.entente.mention.ActorName;
import org.entente.mention.Gazetteer;
import org.entente.mention.LanguageData;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfPlace;
import org.entente.mention.SentenceMentions;
import org.entente.text.Document;
import org.entente.text.Sentence;

/**
 * Reads who is named in a text and for which state or organisation each acts, without the events: a
 * phrase alone is enough. Words that only refer back (he, both sides) are left out.
 */
public final class ActorReader {
    private final Optional<Path> dictionaries;
    private final Gazetteer gazetteer = new Gazetteer();
    private final Map<String, Optional<Language>> languages = new ConcurrentHashMap<>();

    /**
     * @param dictionaries a directory of language data whose rows come on top of the program's own
     */
    public ActorReader(Optional<Path> dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The actors in the order of the words; a city stands for its state. */
    public List<Actor> actors(Article article) {
        Optional<Language> known =
                languages.computeIfAbsent(article.language().orElse("en"), this::load);
        if (known.isEmpty()) {
            return List.of();
        }
        Document document = known.get().document(article);
        List<Actor> actors = new ArrayList<>();
        mentions(known.get(), document).forEach(m -> addActors(document, m, actors));
        return List.copyOf(actors);
    }

    /** What the sentences of a text mention, before anything is referred back. */
    static List<SentenceMentions> mentions(Language language, Document document) {
        LocalDate day = document.date().orElse(DocumentDate.UNKNOWN);
        List<SentenceMentions> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            all.add(language.mentions(sentence, day));
        }
        return all;
    }

    private Optional<Language> load(String code) {
        return new LanguageData(code, dictionaries).exists()
                ? Optional.of(new Language(code, dictionaries, gazetteer))
                : Optional.empty();
    }

    private void addActors(Document document, SentenceMentions mentions, List<Actor> actors) {
        int place = 0;
        for (OfActor actor : mentions.actors()) {
            while (place < mentions.places().size()
                    && mentions.places().get(place).from() < actor.from()) {
                actors.add(place(document, mentions, mentions.places().get(place++)));
            }
            if (actor.name().known()) {
                Quote words = quote(document, mentions, actor.from(), actor.to());
                actors.add(EventBuilder.actor(atHome(actor.name()), Optional.of(words)));
            }
        }
        while (place < mentions.places().size()) {
            actors.add(place(document, mentions, mentions.places().get(place++)));
        }
    }

    /** A group that acts for no state is counted to the state where it is at home. */
    private ActorName atHome(ActorName name) {
        String state =
                name.country().isEmpty()
                        ? gazetteer.home(name.org())
                        : gazetteer.within(name.country());
        return new ActorName(state, name.org(), name.person(), name.role(), name.sector());
    }

    private static Actor place(Document document, SentenceMentions mentions, OfPlace place) {
        return EventBuilder.actor(
                new ActorName(place.country(), "", "", "", ""),
                Optional.of(quote(document, mentions, place.from(), place.to())));
    }

    private static Quote quote(Document document, SentenceMentions mentions, int from, int to) {
        int start = mentions.tokens().get(from).start();
        return EventBuilder.quote(document, start, mentions.tokens().get(to - 1).end());
    }
}
