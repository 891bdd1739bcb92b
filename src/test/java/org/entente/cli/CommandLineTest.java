package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets one clear sentence and the right exit code, and nothing else is lost. */
class CommandLineTest {
    private static final String GOOD =
            "title: A\npublisher: Test Wire\npublished: 2024-06-19\nurl: https://w3id.org/entente/sample/good\nlanguage: en\n\nRussia and North Korea signed a treaty on Wednesday.\n";

    @TempDir private Path folder;

    static Stream<Arguments> badArticles() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0]),
                Arguments.of("binary.txt", new byte[] {0, 1, 2, 3}),
                Arguments.of("broken.txt", new byte[] {(byte) 0xd8, 'x', (byte) 0xff}),
                Arguments.of(
                        "page.html",
                        bytes(
                                "<html><head><title>Menu</title></head><body><nav><p>Home</p></nav></body></html>")),
                Arguments.of(
                        "future.txt",
                        bytes(
                                GOOD.replace("2024-06-19", "2999-01-01")
                                        .replace("/good", "/future"))),
                Arguments.of("control.txt", bytes("Russia and\u0007 North Korea signed a treaty.")),
                Arguments.of("header.txt", bytes("title: A\nauthor: B\n\nRussia signed a treaty.")),
                Arguments.of(
                        "date.txt",
                        bytes("title: A\npublished: yesterday\n\nRussia signed a treaty.")),
                Arguments.of("lines.jsonl", bytes("{\"text\":")),
                Arguments.of("feed.xml", bytes("<?xml version=\"1.0\"?><html/>")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badArticles")
    void oneBadArticleIsNamedAndTheOthersAreRead(String name, byte[] content) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("good.txt"), GOOD);
        Files.write(articles.resolve(name), content);
        String store = folder.resolve("store").toString();

        CommandLineTester.Outcome outcome =
                CommandLineTester.run("ingest", articles.toString(), "--store", store);

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err().lines().filter(line -> line.contains(name))).hasSize(1);
        assertThat(outcome.err())
                .contains("1 articles read")
                .contains("1 left out")
                .doesNotContain("unforeseen");
        assertThat(
                        CommandLineTester.run(
                                        "events",
                                        "--type",
                                        "SIGN_AGREEMENT",
                                        "--store",
                                        store,
                                        "-o",
                                        "csv")
                                .out()
                                .lines())
                .hasSize(2);
    }

    @Test
    void aLineOfFiftyMegabytesIsLeftOutWithoutBeingKept() throws IOException {
        Path lines = folder.resolve("long.jsonl");
        byte[] filler = new byte[1 << 20];
        Arrays.fill(filler, (byte) 'a');
        try (var out = Files.newOutputStream(lines)) {
            out.write(bytes("{\"text\":\""));
            for (int i = 0; i < 50; i++) {
                out.write(filler);
            }
            out.write(
                    bytes(
                            "\"}\n{\"id\":\"short\",\"language\":\"en\",\"published\":\"2024-06-19\",\"text\":\"Russia and North Korea signed a treaty.\"}\n"));
        }
        CommandLineTester.Outcome outcome = CommandLineTester.run("extract", lines.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.out().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"id\":\"short\"", "SIGN_AGREEMENT");
    }

    @Test
    void marksOfWritingDirectionStayWhereTheyStand() throws IOException {
        String text = "\u200fروسيا وكوريا الشمالية\u200f وقعتا معاهدة يوم الأربعاء.";
        Path article =
                Files.writeString(
                        folder.resolve("bidi.txt"),
                        "published: 2024-06-19\nlanguage: ar\n\n" + text + "\n");
        CommandLineTester.Outcome outcome = CommandLineTester.run("extract", article.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).contains("\"type\":\"SIGN_AGREEMENT\"");
    }

    @Test
    void aMalformedRowOfADictionaryIsNamedWithFileAndLine() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/en"));
        Files.writeString(
                own.resolve("frames.tsv"),
                "trigger\tpos\ttype\tagent\tpatient\tplace\tinner\tflags\tneed\tsource\tlicence\nhug\tv\tHUG\tsubj\tobj\t-\t-\t-\t-\town\tApache-2.0\n");
        Path article = Files.writeString(folder.resolve("a.txt"), GOOD);
        CommandLineTester.Outcome outcome =
                CommandLineTester.run(
                        "extract", article.toString(), "--dict", folder.resolve("own").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err())
                .contains("frames.tsv:2")
                .contains("the event type 'HUG' is unknown");
    }

    @Test
    void aDictionaryOfOnesOwnAddsAWord() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/en"));
        Files.writeString(
                own.resolve("frames.tsv"),
                "trigger\tpos\ttype\tagent\tpatient\tplace\tinner\tflags\tneed\tsource\tlicence\nwedgie\tv\tREJECT\tsubj\tobj\t-\t-\t-\t-\town\tApache-2.0\n");
        Path article =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "published: 2024-06-19\nlanguage: en\n\nFrance wedgied Germany on Wednesday.\n");
        assertThat(CommandLineTester.run("extract", article.toString()).out())
                .doesNotContain("REJECT");
        assertThat(
                        CommandLineTester.run(
                                        "extract",
                                        article.toString(),
                                        "--dict",
                                        folder.resolve("own").toString())
                                .out())
                .contains("\"type\":\"REJECT\"");
    }

    @Test
    void anUnknownCommandSuggestsTheNearest() {
        CommandLineTester.Outcome outcome = CommandLineTester.run("evnts");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err())
                .startsWith("entente: Unmatched argument at index 0: 'evnts' (see: entente --help)")
                .contains("Did you mean")
                .contains("entente events");
    }

    @Test
    void anUnknownQuerySuggestsWhereToLook() {
        CommandLineTester.Outcome outcome =
                CommandLineTester.run("query", "no-such-question", "--store", "mem:");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err()).startsWith("entente: no query named 'no-such-question'");
    }

    @Test
    void aStoreThatDoesNotAnswerIsExitCodeFour() {
        CommandLineTester.Outcome outcome =
                CommandLineTester.run(
                        "query",
                        "defence-partners",
                        "state=RUS",
                        "--store",
                        "http://localhost:9/entente");
        assertThat(outcome.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void aMissingFileIsNamed() {
        CommandLineTester.Outcome outcome = CommandLineTester.run("extract", "no-such-file.txt");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("no-such-file.txt");
    }

    @Test
    void everyQuotationOfTheSamplesStandsWhereItShould() {
        String store = folder.resolve("store").toString();
        assertThat(CommandLineTester.run("ingest", "data/articles", "--store", store).code())
                .isEqualTo(ExitCode.DONE);
        CommandLineTester.Outcome verified = CommandLineTester.run("verify", "--store", store);
        assertThat(verified.code()).isEqualTo(ExitCode.DONE);
        assertThat(verified.out()).isEmpty();
        assertThat(CommandLineTester.run("validate", "--store", store).code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void completionIsPrintedForBashAndZsh() {
        assertThat(CommandLineTester.run("completion", "bash").out())
                .contains("complete -F _complete_entente");
        assertThat(CommandLineTester.run("completion", "zsh").out())
                .startsWith("autoload -Uz compinit bashcompinit");
    }

    @Test
    void printsTheActorsOfAPhraseAlone() throws IOException {
        Path phrases =
                Files.writeString(
                        folder.resolve("phrases.jsonl"),
                        """
                        {"id":"a","language":"en","text":"Kremlin spokesman Dmitry Peskov"}
                        {"id":"b","language":"en","text":"Shanghai authorities"}
                        """);

        assertThat(CommandLineTester.run("extract", "--actors", phrases.toString()).out())
                .isEqualTo(
                        """
                        {"id":"a","actors":[{"country":"RUS","org":"Kremlin","person":"Dmitry Peskov","role":"spokesperson","sector":"GOV","text":"Kremlin spokesman Dmitry Peskov","start":0,"end":31}]}
                        {"id":"b","actors":[{"country":"CHN","role":"government","sector":"GOV","text":"Shanghai authorities","start":0,"end":20}]}
                        """);
    }
}
