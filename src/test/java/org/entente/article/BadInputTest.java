package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a.txt", "", "a.txt is empty (put an article into it, or leave it out)"),
                fault(
                        "a.jsonl",
                        "\n\n",
                        "a.jsonl is empty (put an article into it, or leave it out)"),
                fault(
                        "a.txt",
                        " \n",
                        "a.txt has no text (nothing can be read from it: leave it out)"),
                fault(
                        "a.txt",
                        "PK\0\1",
                        "a.txt is a binary file or UTF-16, not text in UTF-8 (export it as text, HTML or JSON Lines)"),
                fault(
                        "a.html",
                        "<p>\0",
                        "a.html is a binary file or UTF-16, not text in UTF-8 (export it as text, HTML or JSON Lines)"),
                fault(
                        "a.txt",
                        "A bell: \u0007",
                        "a.txt holds the control character U+0007 at character 8 of its text (remove it)"),
                fault(
                        "a.txt",
                        "title: t\nauthor: x\n\nText.",
                        "a.txt:2 has the unknown header 'author' (use title, publisher, published, url, language, id)"),
                fault(
                        "a.txt",
                        "title: t\nThe text starts at once.\n",
                        "a.txt:2 is no header line (write 'key: value', and a blank line before the text)"),
                fault(
                        "a.txt",
                        "title: t\nurl: https://news.example/1\n",
                        "a.txt has a header but no body (put a blank line after the header, then the text)"),
                fault(
                        "a.txt",
                        "title: a\ntitle: b\n\nx",
                        "a.txt:2 repeats the header 'title' (keep one)"),
                fault(
                        "a.txt",
                        "published: 2024-02-30\n\nText.",
                        "a.txt has '2024-02-30' for its date (write it like 2024-06-18)"),
                fault(
                        "a.txt",
                        "published: 2025-06-03\n\nText.",
                        "a.txt is dated 2025-06-03, after today (correct its date)"),
                fault(
                        "a.html",
                        "<html><title>t</title><body><nav>Menu</nav></body></html>",
                        "a.html is a page without text (save the page once it shows its article)"));
    }

    @Test
    void refusesEndlessNesting() {
        assertThat(Given.told(Given.named("a.html", "<div>".repeat(300_000) + "text")))
                .containsExactly(
                        "a.html nests its elements more than 512 deep, as only a broken page does"
                                + " (save its text)");
    }

    private static Arguments fault(String name, String content, String sentence) {
        return arguments(name, content, sentence);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysOneSentence(String name, String content, String sentence) {
        assertThat(Given.told(Given.named(name, content))).containsExactly(sentence);
    }

    @Test
    void refusesBrokenUtf8() {
        byte[] latin = "Der Präsident.".getBytes(StandardCharsets.ISO_8859_1);
        String sentence = " is not UTF-8 (convert it: iconv -f windows-1256 -t utf-8)";
        assertThat(Given.told(Given.named("a.txt", latin))).containsExactly("a.txt" + sentence);
        assertThat(Given.told(Given.named("a.jsonl", latin)))
                .containsExactly("a.jsonl:1" + sentence);
        byte[] json = "[{\"text\":\"Präsident\"}]".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Given.told(Given.named("a.json", json))).containsExactly("a.json" + sentence);
        byte[] page = "<p>Der Präsident.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Given.told(Given.named("a.html", page)))
                .containsExactly(
                        "a.html does not keep to its own character encoding (save it as UTF-8)");
    }

    @Test
    void refusesAFileThatIsLongerThanAnyArticle() {
        byte[] long11 = new byte[11 << 20];
        Arrays.fill(long11, (byte) 'x');
        for (String name : new String[] {"a.txt", "a.html", "a.xml"}) {
            assertThat(Given.told(Given.named(name, long11)))
                    .containsExactly(
                            name
                                    + " is longer than 10 MB (cut it into articles, one a file or line)");
        }
    }

    @Test
    void refusesBrokenArchives() {
        byte[] packed = Given.packed(new ByteArrayInputStream("Some text. ".repeat(99).getBytes()));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        assertThat(Given.told(Given.named("a.txt.gz", half)))
                .containsExactly("a.txt.gz stops half way (fetch the whole file)");
        packed[packed.length - 6] ^= 1;
        assertThat(Given.told(Given.named("a.txt.gz", packed)))
                .containsExactly("a.txt.gz is packed, and broken (fetch it again)");
    }

    @Test
    void refusesAnArchiveThatGrowsWithoutEnd() {
        byte[] bomb = Given.packed(new ByteArrayInputStream(new byte[64 << 20]));
        assertThat(Given.told(Given.named("a.jsonl.gz", bomb)))
                .containsExactly(
                        "a.jsonl.gz unpacks to more than 200 times its size, as only a trap does"
                                + " (unpack it yourself if you trust it)");
    }
}
