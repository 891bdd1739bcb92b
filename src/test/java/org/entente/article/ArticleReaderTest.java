package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    @TempDir Path directory;

    @Test
    void readsDirectoriesByNameAndGoesOnAfterFaults() throws IOException {
        write("b.txt", "Second.");
        write("a/2.jsonl", "{\"text\":\"First.\"}\n{}\n");
        write("c.txt", "");
        write("d.txt", "Last.");
        write("README.txt", "Not an article.");
        write(".git/e.txt", "Hidden.");
        write(".f.txt", "Hidden.");
        write("g.png", "Not text.");
        assertThat(Given.told(Given.read(directory)))
                .containsExactly(
                        directory + "/a/2.jsonl:1 = First.",
                        directory
                                + "/a/2.jsonl:2 has no text (nothing can be read from it: leave it out)",
                        directory + "/b.txt = Second.",
                        directory + "/c.txt is empty (put an article into it, or leave it out)",
                        directory + "/d.txt = Last.");
    }

    @Test
    void recognisesWhatIsPiped() {
        assertThat(Given.told(Given.piped("title: t\n\nText.")))
                .containsExactly("standard input = Text.");
        assertThat(Given.told(Given.piped("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")))
                .containsExactly("standard input:1 = One.", "standard input:2 = Two.");
        assertThat(Given.told(Given.piped("[\n{\"text\":\"One.\"}]")))
                .containsExactly("standard input#1 = One.");
        assertThat(Given.told(Given.piped("{\n\"text\":\"One.\"}")))
                .containsExactly("standard input = One.");
        assertThat(Given.told(Given.piped("<!doctype html><p>One.</p>")))
                .containsExactly("standard input = One.");
        assertThat(Given.told(Given.piped("[Reuters] One.")))
                .containsExactly("standard input = [Reuters] One.");
    }

    @Test
    void recognisesAPipedFeed() throws IOException {
        byte[] feed = Files.readAllBytes(Given.resource("news.atom"));
        assertThat(Given.told(Given.piped(feed)))
                .containsExactly("standard input#1 = أعلنت يريفان تجميد عضويتها.");
    }

    @Test
    void unpacksAllForms() throws IOException {
        for (String name : List.of("visit.html", "news.rss", "news.atom")) {
            byte[] packed = Given.packed(Files.newInputStream(Given.resource(name)));
            Article plain = Given.article(Given.read(Given.resource(name)));
            assertThat(Given.article(Given.named(name + ".gz", packed))).isEqualTo(plain);
            assertThat(Given.article(Given.piped(packed))).isEqualTo(plain);
        }
    }

    @Test
    void readsOnlyWhatIsAskedFor() {
        InputStream endless =
                new InputStream() {
                    private static final String LINE = "{\"text\":\"Again.\"}\n";
                    private int at;

                    @Override
                    public int read() {
                        return LINE.charAt(at++ % LINE.length());
                    }
                };
        try (var inputs = new ArticleReader(Given.TODAY, endless).open(List.of("-"))) {
            assertThat(Given.told(inputs.limit(2).toList()))
                    .containsExactly("standard input:1 = Again.", "standard input:2 = Again.");
        }
    }

    @Test
    void saysAtOnceWhatIsNotThere() throws IOException {
        Path article = write("a.txt", "Text.");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        ArticleReader reader =
                new ArticleReader(Given.TODAY, new ByteArrayInputStream(new byte[0]));
        assertThatThrownBy(() -> reader.open(List.of(article.toString(), "nowhere.txt")))
                .isInstanceOf(EntenteException.class)
                .hasMessage("there is no file or directory 'nowhere.txt' (check the path)");
        assertThatThrownBy(() -> reader.open(List.of(empty.toString())))
                .isInstanceOf(EntenteException.class)
                .hasMessage(
                        "the directory '%s' holds no articles (files named .txt .jsonl .json .html .xml .rss .atom, plain or .gz)"
                                .formatted(empty));
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
