package org.entente.text;

import java.util.Locale;

/**
 * Spelling without what does not tell words apart: case, vowel signs, and the variants of Arabic
 * letters and digits.
 */
public final class Normaliser {
    private Normaliser() {}

    /** The form under which dictionaries hold a word. */
    public static String normalise(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean latin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80) {
                latin |= c >= 'A' && c <= 'Z';
                out.append(c);
            } else {
                latin |= Character.isUpperCase(c);
                appendFolded(out, c);
            }
        }
        return latin ? out.toString().toLowerCase(Locale.ROOT) : out.toString();
    }

    private static void appendFolded(StringBuilder out, char c) {
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
            case 'ى' -> out.append('ي');
            case 'ة' -> out.append('ه');
            case 'ک' -> out.append('ك');
            case 'ی' -> out.append('ي');
            case '’', '‘', 'ʼ' -> out.append('\'');
            case 'ё' -> out.append('е');
            default -> {
                if (c >= '٠' && c <= '٩') {
                    out.append((char) ('0' + c - '٠'));
                } else if (c >= '۰' && c <= '۹') {
                    out.append((char) ('0' + c - '۰'));
                } else if (!isIgnorable(c)) {
                    out.append(c);
                }
            }
        }
    }

    /**
     * Vowel signs, the stretching stroke, and marks of direction: written, but not part of the
     * word.
     */
    static boolean isIgnorable(char c) {
        return c >= 0x064B && c <= 0x065F
                || c == 0x0670
                || c == 0x0640
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c == 0xFEFF
                || c == 0x00AD
                || c == 0x0301;
    }
}
