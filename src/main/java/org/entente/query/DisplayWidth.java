package org.entente.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * How many cells of a terminal a text takes: wide characters two, combining and invisible ones
 * none.
 */
final class DisplayWidth {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * The text set apart where it runs from right to left, so that it does not reorder what stands
     * beside it.
     */
    static String isolate(String text) {
        boolean rightToLeft = text.codePoints().anyMatch(DisplayWidth::isRightToLeft);
        return rightToLeft ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private static int of(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.ENCLOSING_MARK,
                    ECharacterCategory.FORMAT,
                    ECharacterCategory.CONTROL ->
                    0;
            default ->
                    switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
                        case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH ->
                                2;
                        default -> 1;
                    };
        };
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
