package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Precision counts false alarms, recall counts misses, and background counts for neither. */
class EvaluationTest {
    private static final String TEXT =
            "France and Germany signed a treaty in Paris on Wednesday. Russia condemned Britain."
                    + " Italy praised Spain.";

    @TempDir private Path folder;

    @Test
    void countsHitsMissesAndFalseAlarms() throws IOException {
        String hit =
                event("core", "SIGN_AGREEMENT", "FRA", "\"2024-06-19\"")
                        .replace(
                                "{\"country\":\"FRA\"}",
                                "{\"country\":\"FRA\"},{\"country\":\"DEU\"}");
        String miss = event("core", "ATTACK", "RUS", "null");
        String background = event("background", "PRAISE", "ITA", "null");
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                "{\"id\":\"a\",\"language\":\"en\",\"published\":\"2024-06-20\",\"text\":\"%s\",\"events\":[%s,%s,%s]}\n"
                        .formatted(TEXT, hit, miss, background));
        assertThat(Evaluation.of(Gold.read(gold), Samples.EXTRACTOR).table())
                .isEqualTo(
                        """
                        type+actors exact                P 0.5  R 0.5  F1 0.5  matched 1  predicted 2  gold 2
                        type+actors                      P 0.5  R 0.5  F1 0.5  matched 1  predicted 2  gold 2
                        class+actors exact               P 0.5  R 0.5  F1 0.5  matched 1  predicted 2  gold 2
                        class+actors                     P 0.5  R 0.5  F1 0.5  matched 1  predicted 2  gold 2
                        actors only                      P 1.0  R 1.0  F1 1.0  matched 2  predicted 2  gold 2
                        factuality accuracy              1.0
                        time exact                       1.0
                        time exact or compatible         1.0
                        holder recall                    0.0
                        evidence verbatim                1.0
                        matched for attributes           1
                        """);
    }

    private static String event(String tier, String type, String source, String time) {
        return """
        {"tier":"%s","type":"%s","source":[{"country":"%s"}],"target":[],"symmetric":%s,"factuality":"happened","time":%s,"holder":[]}\
        """
                .formatted(tier, type, source, type.startsWith("SIGN"), time);
    }
}
