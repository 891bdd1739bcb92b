package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader copies from the README is what we have seen work. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("```console\n\\$ ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void everyConsoleBlockPrintsWhatStandsThere() throws IOException {
        String readme = Files.readString(README);
        StringBuilder ran = new StringBuilder();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            String output = run(block.group(1));
            block.appendReplacement(
                    ran,
                    Matcher.quoteReplacement(
                            "```console\n$ " + block.group(1) + "\n" + output + "```"));
        }
        block.appendTail(ran);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, ran);
        }
        assertThat(ran.toString()).isEqualTo(readme);
    }

    private String run(String line) {
        assertThat(line).startsWith("./entente ");
        List<String> words = words(line.substring("./entente ".length()));
        CommandLineTester.Outcome outcome =
                CommandLineTester.run(
                        words.stream()
                                .map(w -> w.replace("my-store", folder.resolve("store").toString()))
                                .toArray(String[]::new));
        return (outcome.out() + outcome.err())
                .replace(folder.resolve("store").toString(), "my-store");
    }

    /** The words of a command line, those between quotation marks as one. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
