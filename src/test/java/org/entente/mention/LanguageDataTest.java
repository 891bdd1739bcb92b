package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.reference.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every language under data/lang is whole: its rows load, name their source and licence, and point
 * only at what exists.
 */
class LanguageDataTest {
    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("data/lang"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsLexiconLoads(String language) {
        LanguageData data = new LanguageData(language, Optional.empty());
        assertThat(data.exists()).isTrue();
        assertThat(data.lexicon(new Gazetteer()).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRowNamesSourceAndLicence(String language) {
        List<String> bare = new ArrayList<>();
        for (String file : List.of("language", "actors", "cues", "frames", "time")) {
            for (Table.Row row : new LanguageData(language, Optional.empty()).rows(file)) {
                if (row.get("source").isEmpty() || !row.get("licence").equals("Apache-2.0")) {
                    bare.add(file + ": " + row.where());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyEventTypeButSpeechHasAWordForIt(String language) {
        List<String> types =
                new LanguageData(language, Optional.empty())
                        .rows("frames").stream().map(row -> row.get("type")).toList();
        List<String> missing =
                Stream.of(EventType.values())
                        .map(EventType::name)
                        .filter(type -> !types.contains(type) && !type.equals("STATE"))
                        .toList();
        assertThat(missing).isSubsetOf("COERCE");
    }
}
