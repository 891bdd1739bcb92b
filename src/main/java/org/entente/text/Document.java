package org.entente.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;

/**
 * An article cut into sentences.
 *
 * @param article where the words come from
 * @param language ISO 639-1 code of the language it is read in
 * @param date the day from which "today" counts: of publication, else of the dateline
 * @param sentences in order
 */
public record Document(
        Article article, String language, Optional<LocalDate> date, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The words between two UTF-16 offsets, as written. */
    public String words(int start, int end) {
        return article.text().substring(start, end);
    }

    /** The offset in Unicode code points that a UTF-16 offset stands for. */
    public int codePoints(int offset) {
        return article.text().codePointCount(0, offset);
    }
}
