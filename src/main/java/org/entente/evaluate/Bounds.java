package org.entente.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.reference.PartialDate;

/** The first and last day that an EDTF-like expression allows; absent stands for an open side. */
record Bounds(Optional<LocalDate> first, Optional<LocalDate> last) {

    /**
     * Reads {@code 2024-06-18}, {@code 2023-09}, {@code a/b}, {@code ../b}, {@code a/..}, {@code
     * a/P2D}; absent where it is none.
     */
    static Optional<Bounds> parse(String edtf) {
        String[] sides = edtf.split("/", 2);
        try {
            Optional<LocalDate> first = side(sides[0]).first();
            if (sides.length == 1) {
                return Optional.of(new Bounds(first, side(sides[0]).last()));
            }
            if (sides[1].matches("P\\d+D")) {
                int days = Integer.parseInt(sides[1].substring(1, sides[1].length() - 1));
                return Optional.of(new Bounds(first, first.map(day -> day.plusDays(days - 1L))));
            }
            return Optional.of(new Bounds(first, side(sides[1]).last()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate side(String text) {
        String plain = text.replaceFirst("T.*", "").replaceFirst("[~?%]+$", "");
        return plain.equals("..") ? PartialDate.UNKNOWN : PartialDate.parse(plain);
    }

    boolean meets(Bounds other) {
        boolean before =
                last.isPresent()
                        && other.first.isPresent()
                        && last.get().isBefore(other.first.get());
        boolean after =
                other.last.isPresent()
                        && first.isPresent()
                        && other.last.get().isBefore(first.get());
        return !before && !after;
    }
}
