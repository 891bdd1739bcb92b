package org.entente.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.mention.Gazetteer;
import org.entente.mention.LanguageData;
import org.entente.mention.Lexicon;
import org.entente.mention.SentenceMentions;
import org.entente.mention.TimeContext;
import org.entente.text.Document;
import org.entente.text.Sentence;
import org.entente.text.SentenceSplitter;
import org.entente.text.Token;

/** All that is needed to read one language: its lexicon and frames, loaded once, never changed. */
final class Language {
    private static final int DATELINE = 18;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final FrameTable frames;
    private final SentenceSplitter splitter;

    /**
     * Loads a language.
     *
     * @param own a user's dictionaries, whose rows come on top
     * @throws org.entente.article.EntenteException with file and line where a row is malformed
     */
    Language(String language, Optional<Path> own, Gazetteer gazetteer) {
        LanguageData data = new LanguageData(language, own);
        this.gazetteer = gazetteer;
        this.lexicon = data.lexicon(gazetteer);
        this.frames = FrameTable.load(data, lexicon);
        this.splitter = new SentenceSplitter(lexicon.abbreviations());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int frames() {
        return frames.size();
    }

    /** Cuts an article into sentences and finds the day it speaks from. */
    Document document(Article article) {
        List<Sentence> sentences = splitter.split(article);
        Optional<LocalDate> day =
                article.published().or(() -> DocumentDate.of(sentences, lexicon, gazetteer));
        return new Document(article, lexicon.language(), day, sentences);
    }

    /** The sentence's mentions, with relative times counted from a day. */
    SentenceMentions mentions(Sentence sentence, LocalDate day) {
        return SentenceMentions.find(sentence, lexicon, gazetteer, day);
    }

    /** The acts of a document as its sentences tell them, in reading order. */
    List<Reading> readings(Document document) {
        return trace(document, (mentions, parse) -> {}, reading -> {});
    }

    /** Reads as {@link #readings} does, and shows on the way what it sees. */
    List<Reading> trace(
            Document document,
            BiConsumer<SentenceMentions, Parse> sentences,
            Consumer<Reading> acts) {
        Discourse discourse = new Discourse();
        TimeContext context = TimeContext.of(document.date().orElse(DocumentDate.UNKNOWN));
        List<Reading> readings = new ArrayList<>();
        int number = 0;
        for (Sentence sentence : document.sentences()) {
            SentenceMentions mentions =
                    SentenceMentions.find(sentence, lexicon, gazetteer, context);
            mentions.forgetBefore(dateline(mentions));
            discourse.resolve(mentions);
            SentenceReader reader = new SentenceReader(mentions, frames, discourse, number++);
            sentences.accept(mentions, reader.parse());
            List<Reading> told = reader.read();
            told.forEach(acts);
            readings.addAll(told);
        }
        boolean late = lexicon.settings().printed() && context.tellsYesterday();
        readings.forEach(reading -> reading.lateNews = late);
        return readings;
    }

    /**
     * The number after the last token of a dateline: "BEIJING, March 10 (Agency) -"; 0 where there
     * is none.
     */
    private static int dateline(SentenceMentions mentions) {
        boolean marked = false;
        for (int i = 0; i < Math.min(DATELINE, mentions.tokens().size() - 1); i++) {
            Token token = mentions.tokens().get(i);
            marked |= token.isMark(")") || token.kind() == Token.Kind.NUMBER;
            if (i > 0 && marked && (token.isMark("-") || token.isMark("–") || token.isMark("—"))) {
                return i + 1;
            }
        }
        return 0;
    }

    String capital(String country) {
        return gazetteer.capital(country);
    }

    String countryName(String country) {
        return gazetteer.countryName(country);
    }
}
