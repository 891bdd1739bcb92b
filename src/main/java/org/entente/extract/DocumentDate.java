package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.mention.Gazetteer;
import org.entente.mention.Lexicon;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.SentenceMentions;
import org.entente.text.Sentence;

/**
 * The day that an article without a date of publication speaks from: a full date in its dateline.
 */
final class DocumentDate {
    /**
     * Stands for "today" where no date is known; nothing resolved against it leaves the program.
     */
    static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private static final int DATELINE = 14;

    private DocumentDate() {}

    static Optional<LocalDate> of(List<Sentence> sentences, Lexicon lexicon, Gazetteer gazetteer) {
        for (Sentence sentence : sentences.subList(0, Math.min(3, sentences.size()))) {
            for (OfTime time :
                    SentenceMentions.find(sentence, lexicon, gazetteer, UNKNOWN).times()) {
                boolean full =
                        time.rule().equals("day, month and year") || time.rule().equals("iso date");
                if (full && time.from() <= DATELINE && time.start().isPresent()) {
                    return time.start();
                }
            }
        }
        return Optional.empty();
    }
}
