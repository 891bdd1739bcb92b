package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, June 18, 2024 (Reuters) - Putin said",
                "MOSCOW/SEOUL, 18 June 2024 — Putin said",
                "Pyongyang (AP), Jun. 18, 2024: Putin said",
                "2024-06-18\n\nPutin said",
                "موسكو 18 يونيو 2024 (د ب أ) - وصل",
                "موسكو/سول ١٨ حزيران / يونيو ٢٠٢٤ (د ب أ) – يوقع",
                "الجزائر، 18 جوان 2024 (واج) - وصل",
                "MOSCÚ, 18 de junio de 2024 (EFE) - Putin llegó",
                "МОСКВА, 18 июня 2024 /ТАСС/. -"
            })
    void readsFullDatesInDatelines(String text) {
        assertThat(Dateline.date(text)).contains(LocalDate.of(2024, 6, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, June 18 (Reuters) - Putin said",
                "The treaty was signed on June 18, 2024 - and ratified later.",
                "On 18 June 2024: a treaty",
                "*5 فبراير 2004: أفادت تقارير",
                "في 18 يونيو 2024 - وقع البلدان",
                "Russia and North Korea June 18, 2024 signed a treaty",
                "MOSCOW, June 31, 2024 (Reuters) - Putin said",
                "MOSCOW, Smarch 18, 2024 (Reuters) - Putin said"
            })
    void doesNotTakeOtherDatesForDatelines(String text) {
        assertThat(Dateline.date(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, Tuesday, June 18 (Reuters) - Putin said",
                "MOSCOW, Tuesday 18 June - Putin said",
                "موسكو، الثلاثاء 18 يونيو (د ب أ) - وصل",
                "موسكو (الثلاثاء ١٨ حزيران/يونيو) – يوقع",
                "PARIS, mardi 18 juin (AFP) - Le président",
                "MADRID, martes 18 de junio (EFE) - El ministro"
            })
    void datesWhatLacksItsYearFromItsWeekday(String text) {
        assertThat(Dateline.date(text, LocalDate.of(2026, 3, 1)))
                .contains(LocalDate.of(2024, 6, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, June 18 (Reuters) - Putin said",
                "On Tuesday, June 18, Putin said - as he had before - that",
                "MOSCOW, Tuesday (Reuters) - Putin said",
                "وصل الثلاثاء 18 يونيو إلى موسكو"
            })
    void needsWeekdayAndDayOfADateline(String text) {
        assertThat(Dateline.date(text, LocalDate.of(2026, 3, 1))).isEmpty();
    }
}
