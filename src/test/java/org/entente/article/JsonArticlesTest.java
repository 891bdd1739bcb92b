package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonArticlesTest {
    @Test
    void readsAllFields() {
        var inputs =
                Given.named(
                        "a.jsonl",
                        """
                        {"id":"a1","url":"https://news.example/1","title":"T","publisher":"P",\
                        "published":"2024-06-18T23:30:00-04:00","language":"ar-EG","text":"نص.","events":[]}
                        """);
        assertThat(inputs)
                .containsExactly(
                        new Input.Read(
                                "a.jsonl:1",
                                new Article(
                                        Optional.of("a1"),
                                        Optional.of("https://news.example/1"),
                                        Optional.of("T"),
                                        Optional.of("P"),
                                        Optional.of(LocalDate.of(2024, 6, 18)),
                                        Optional.of(Instant.parse("2024-06-19T03:30:00Z")),
                                        Optional.of("ar"),
                                        "نص.")));
    }

    @Test
    void keepsTheTextAsGivenSoThatOffsetsHold() {
        var article =
                Given.article(
                        Given.named("a.jsonl", "{\"text\":\"\\n Cafe\\u0301\\r\\n\\r\\nb \"}"));
        assertThat(article.text()).isEqualTo("\n Cafe\u0301\r\n\r\nb ");
    }

    @Test
    void tellsEachBadLineAndReadsOn() {
        var inputs =
                Given.named(
                        "a.jsonl",
                        """
                        {"text":"one"}

                        {"text":
                        {text:"lenient"}
                        {"text":"two"} {"text":"three"}
                        ["text"]
                        {"text":7}
                        {"title":"only a title"}
                        {"text":"x","published":"yesterday"}
                        {"text":"x","published":"2031-01-01"}
                        {"text":"x","url":"no address"}
                        {"text":"x","language":"Arabic"}
                        {"text":"a\\u0007b"}
                        {"text":"ab\\ud83d"}
                        {"id":4,"text":"last"}""");
        String noObject = " is no JSON object (write one a line, such as {\"text\":\"…\"})";
        assertThat(Given.told(inputs))
                .containsExactly(
                        "a.jsonl:1 = one",
                        "a.jsonl:3" + noObject,
                        "a.jsonl:4" + noObject,
                        "a.jsonl:5" + noObject,
                        "a.jsonl:6" + noObject,
                        "a.jsonl:7 has a 'text' that is no string (write \"text\":\"…\")",
                        "a.jsonl:8 has no text (nothing can be read from it: leave it out)",
                        "a.jsonl:9 has 'yesterday' for its date (write it like 2024-06-18)",
                        "a.jsonl:10 is dated 2031-01-01, after today (correct its date)",
                        "a.jsonl:11 has 'no address' for its url (write it like https://news.example/1)",
                        "a.jsonl:12 has 'Arabic' for its language (write its ISO 639-1 code, like ar)",
                        "a.jsonl:13 holds the control character U+0007 at character 1 of its text (remove it)",
                        "a.jsonl:14 holds the half character U+D83D at character 2 of its text (remove it)",
                        "a.jsonl:15 = last");
    }

    @Test
    void skipsALineOfFiftyMegabytesWithoutKeepingIt() {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'x');
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes("{\"text\":\"one\"}\n{\"text\":\""));
        for (int i = 0; i < 50; i++) {
            parts.add(new ByteArrayInputStream(megabyte));
        }
        parts.add(bytes("\"}\n{\"text\":\"three\"}\n"));
        InputStream in = new SequenceInputStream(Collections.enumeration(parts));
        List<Input> inputs = new ArrayList<>();
        new JsonLines("a", in).forEachRemaining(inputs::add);
        assertThat(Given.told(inputs))
                .containsExactly(
                        "a:1 = one",
                        "a:2 is longer than 10 MB (cut it into articles, one a file or line)",
                        "a:3 = three");
    }

    @Test
    void readsObjectsAndArrays() {
        assertThat(Given.told(Given.named("a.json", "{\n  \"text\": \"one\"\n}\n")))
                .containsExactly("a.json = one");
        assertThat(
                        Given.told(
                                Given.named(
                                        "a.json",
                                        "[{\"text\": \"one\"},\n 2, {\"text\": \"three\"}]")))
                .containsExactly(
                        "a.json#1 = one",
                        "a.json#2 is no JSON object (write one a line, such as {\"text\":\"…\"})",
                        "a.json#3 = three");
        assertThat(Given.told(Given.named("a.json", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n")))
                .containsExactly("a.json:1 = one", "a.json:2 = two");
        assertThat(Given.told(Given.named("a.json", "[{\"text\":\"one\"}, {\"te")))
                .containsExactly(
                        "a.json#1 = one",
                        "a.json is no valid JSON in or after article 2 (write an array of objects,"
                                + " or one object a line and name it .jsonl)");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
