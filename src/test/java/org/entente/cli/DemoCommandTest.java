package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo reads every sample article and wants a fresh place for its store. */
class DemoCommandTest {
    @TempDir private Path folder;

    @Test
    void theIndexListsEverySampleArticle() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            assertThat(Files.readAllLines(Path.of("data/articles/INDEX")))
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".txt"))
                                    .toList());
        }
    }

    @Test
    void aPlaceThatExistsIsNotOverwritten() {
        CommandLineTester.Outcome outcome =
                CommandLineTester.run("demo", "--store", folder.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err())
                .isEqualTo(
                        "entente: '"
                                + folder
                                + "' exists already (the demo wants a fresh directory: choose"
                                + " another with --store)\n");
    }
}
