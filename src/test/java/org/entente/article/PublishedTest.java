package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-18T01:30:00+03:00",
                "2024-06-18T01:30+03:00",
                "2024-06-18T01:30:00.000+03:00",
                "2024-06-18T01:30:00.000+0300",
                "2024-06-18T01:30:00+0300",
                "2024-06-18 01:30:00 +0300",
                "2024-06-18T01:30:00.0000000+03:00",
                "Tue, 18 Jun 2024 01:30:00 +0300",
                "18 Jun 2024 01:30:00 +0300"
            })
    void knowsTheOutletsDayAndTheMoment(String text) {
        Instant moment = Instant.parse("2024-06-17T22:30:00Z");
        assertThat(Published.parse(text)).contains(new Published(DAY, Optional.of(moment)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-18T09:00:00Z",
                "Tue, 18 Jun 2024 09:00:00 GMT",
                "2024-06-18 09:00:00 UTC"
            })
    void knowsUniversalTime(String text) {
        Instant moment = Instant.parse("2024-06-18T09:00:00Z");
        assertThat(Published.parse(text)).contains(new Published(DAY, Optional.of(moment)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-18",
                "2024-06-18T09:00:00",
                "June 18, 2024",
                "18 Jun 2024",
                "18 June 2024",
                "Jun 18, 2024"
            })
    void knowsNoMomentWithoutAClockAndAZone(String text) {
        assertThat(Published.parse(text)).contains(new Published(DAY, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-06", "2024-02-30", "18/06/2024", "yesterday"})
    void refusesWhatIsNoDay(String text) {
        assertThat(Published.parse(text)).isEmpty();
    }
}
