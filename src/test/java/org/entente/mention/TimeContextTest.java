package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.mention.Mention.OfTime;
import org.entente.text.Sentence;
import org.entente.text.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** What one sentence tells of time, the next one may refer to. */
class TimeContextTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final Lexicon ENGLISH =
            new LanguageData("en", Optional.empty()).lexicon(GAZETTEER);

    private final TimeContext context = TimeContext.of(TUESDAY);

    @Test
    void theSameYearIsThatOfTheSentenceBefore() {
        assertThat(values("They signed in March 2011. In May of that year they fell out."))
                .containsExactly("2011-03", "2011-05");
    }

    @Test
    void theNewsAreOfTheDayToldFirst() {
        values("The two ministers met on Monday. They had quarrelled in 2011.");
        assertThat(context.newsDay()).contains(LocalDate.of(2024, 6, 17));
    }

    @Test
    void whatLiesLongBackIsNoNews() {
        values("The two states quarrelled in 2011, and made up in May 2013.");
        assertThat(context.newsDay()).isEmpty();
    }

    @Test
    void onlyWholeDatesNeedNoDayOfPublication() {
        List<OfTime> times =
                times("In early 2011, on 3 May 2012, on Friday and last year they met.");
        assertThat(times.stream().map(TimeContext::isAbsolute).toList())
                .containsExactly(true, true, false, false);
    }

    private List<String> values(String text) {
        return times(text).stream().map(OfTime::edtf).toList();
    }

    private List<OfTime> times(String text) {
        Article article =
                new Article(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TUESDAY),
                        Optional.empty(),
                        Optional.of("en"),
                        text);
        List<Sentence> sentences = new SentenceSplitter(ENGLISH.abbreviations()).split(article);
        return sentences.stream()
                .flatMap(
                        sentence ->
                                SentenceMentions.find(sentence, ENGLISH, GAZETTEER, context)
                                        .times()
                                        .stream())
                .toList();
    }
}
