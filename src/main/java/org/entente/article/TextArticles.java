package org.entente.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Articles as text: a header of {@code key: value} lines, a blank line, the body. A text whose
 * first paragraph bears no header line is all body.
 */
final class TextArticles {
    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*\n|\n[ \t]*\\z");
    private static final String KEYS = String.join(", ", Fields.KEYS);

    private TextArticles() {}

    /**
     * Reads one article.
     *
     * @throws BadArticle where the header is malformed or the body is missing
     */
    static Article parse(String file) {
        String text = file.replace("\r\n", "\n").replace('\r', '\n');
        String[] parts = BLANK_LINE.split(text, 2);
        List<String> first = parts[0].lines().toList();
        if (first.stream().noneMatch(line -> Fields.KEYS.contains(key(line)))) {
            return new Fields(Map.of()).article(text.strip());
        }
        Map<String, String> header = header(first);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new BadArticle(
                    "has a header but no body (put a blank line after the header, then the text)");
        }
        return new Fields(header).article(parts[1].strip());
    }

    private static Map<String, String> header(List<String> lines) {
        Map<String, String> header = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String key = key(line);
            if (key.isEmpty()) {
                throw new BadArticle(
                        i + 1,
                        "is no header line (write 'key: value', and a blank line before the text)");
            }
            if (!Fields.KEYS.contains(key)) {
                throw new BadArticle(
                        i + 1, "has the unknown header '%s' (use %s)".formatted(key, KEYS));
            }
            if (header.put(key, line.substring(line.indexOf(':') + 1)) != null) {
                throw new BadArticle(i + 1, "repeats the header '" + key + "' (keep one)");
            }
        }
        return header;
    }

    /** The lower-case word before a line's first colon; empty where there is none. */
    private static String key(String line) {
        int colon = line.indexOf(':');
        String word = colon < 0 ? "" : line.substring(0, colon).strip();
        return word.matches("[\\p{L}_-]+") ? word.toLowerCase(Locale.ROOT) : "";
    }
}
