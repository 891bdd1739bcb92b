package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.mention.CueKind;
import org.entente.mention.Gazetteer;
import org.entente.mention.Lexicon;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.SentenceMentions;
import org.entente.text.Sentence;
import org.entente.text.Token;

/**
 * The day that an article without a date of publication speaks from: a full date in its dateline.
 */
final class DocumentDate {
    /**
     * Stands for "today" where no date is known; nothing resolved against it leaves the program.
     */
    static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private static final int BEFORE = 8;
    private static final int AFTER = 6;

    private DocumentDate() {}

    static Optional<LocalDate> of(List<Sentence> sentences, Lexicon lexicon, Gazetteer gazetteer) {
        for (Sentence sentence : sentences.subList(0, Math.min(3, sentences.size()))) {
            SentenceMentions mentions =
                    SentenceMentions.find(sentence, lexicon, gazetteer, UNKNOWN);
            for (OfTime time : mentions.times()) {
                if (isFull(time) && isDateline(mentions, time)) {
                    return time.start();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(OfTime time) {
        boolean full =
                time.rule().equals("day, month and year")
                        || time.rule().equals("iso date")
                        || time.rule().equals("Hijri day and year");
        return full && time.start().isPresent() && time.start().equals(time.end());
    }

    /**
     * Names of places before it and of agencies after it, up to a dash or the end: a date within a
     * sentence may be of anything.
     */
    private static boolean isDateline(SentenceMentions mentions, OfTime time) {
        for (int i = 0; i < time.from(); i++) {
            if (i >= BEFORE || mentions.has(i, CueKind.PREPOSITION) || isTold(mentions, i)) {
                return false;
            }
        }
        List<Token> tokens = mentions.tokens();
        for (int i = time.to(); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isMark("-") || token.isMark("–") || token.isMark("—") || token.isMark(":")) {
                return true;
            }
            if (i - time.to() >= AFTER || isTold(mentions, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTold(SentenceMentions mentions, int token) {
        return mentions.has(token, CueKind.SPEECH)
                || mentions.has(token, CueKind.VERB)
                || mentions.acts().stream().anyMatch(act -> act.from() == token);
    }
}
