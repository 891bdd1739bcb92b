package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.article.EntenteException;

/** The files of {@code ontology}, {@code queries} and {@code data} that travel with the program. */
public final class Resources {
    private Resources() {}

    /**
     * The text of a file of the program.
     *
     * @throws EntenteException where the program does not carry it
     */
    public static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new EntenteException(
                        "no file '" + path + "' in the program (rebuild it: mvn package)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
