package org.entente.article;

/** Which characters a text may hold: all but control characters and halves of surrogate pairs. */
final class Characters {
    private Characters() {}

    /**
     * The text itself, if every character may stand in it.
     *
     * @throws BadArticle which names the first one that may not
     */
    static String check(String text) {
        int bad = firstBad(text, 0);
        if (bad >= 0) {
            String kind =
                    Character.isISOControl(text.charAt(bad))
                            ? "control character"
                            : "half character";
            throw new BadArticle(
                    "holds the %s U+%04X at character %d of its text (remove it)"
                            .formatted(kind, (int) text.charAt(bad), text.codePointCount(0, bad)));
        }
        return text;
    }

    /** The text with a space in place of every character that may not stand in it. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int bad = firstBad(clean, 0); bad >= 0; bad = firstBad(clean, bad)) {
            clean.setCharAt(bad, ' ');
        }
        return clean.toString();
    }

    private static int firstBad(CharSequence text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            if (isControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085';
    }
}
