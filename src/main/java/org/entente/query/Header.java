package org.entente.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.EntenteException;

/** The {@code #+ key: value} lines on top of a query or rule; a key may come several times. */
record Header(String name, Map<String, List<String>> entries) {
    private static final String MARK = "#+";

    static Header of(String name, String text) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String line : text.lines().filter(l -> l.startsWith(MARK)).toList()) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new EntenteException(
                        "query '" + name + "' has a header line without a colon: " + line);
            }
            String key = line.substring(MARK.length(), colon).strip();
            entries.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new Header(name, entries);
    }

    /** The names that the file INDEX of a folder on the class path lists, in its order. */
    static List<String> index(String folder) {
        return resource(folder + "INDEX").lines().filter(line -> !line.isBlank()).toList();
    }

    static String resource(String path) {
        try (InputStream in = Header.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new EntenteException(
                        "the program lacks its file "
                                + path
                                + " (build it again with: mvn package)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EntenteException("cannot read " + path + " from the program's jar", e);
        }
    }

    List<String> all(String key) {
        return entries.getOrDefault(key, List.of());
    }

    Optional<String> first(String key) {
        return all(key).stream().findFirst();
    }

    String required(String key) {
        return first(key)
                .orElseThrow(
                        () ->
                                new EntenteException(
                                        "query '"
                                                + name
                                                + "' lacks its header line '#+ "
                                                + key
                                                + ": …'"));
    }
}
