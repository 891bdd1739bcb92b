package org.entente.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.event.Actor;
import org.entente.event.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A party as annotated or read.
 *
 * @param key the state's code, else the organisation's name, else empty
 * @param text the words or name it is known by, else empty
 */
public record Party(String key, String text) {
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "the a an of and in to for on at by with from his her its their de la el los las del y en"
                            .split(" "));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Party of(Actor actor) {
        String words =
                Stream.of(actor.quote().map(Quote::text), actor.person(), actor.org())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return new Party(actor.country().or(actor::org).orElse(""), words);
    }

    /** The parties of an annotation: a list, one object, or nothing. */
    static List<Party> all(@Nullable JsonElement element) {
        List<Party> parties = new ArrayList<>();
        if (element instanceof JsonArray array) {
            array.forEach(item -> parties.add(annotated(item.getAsJsonObject())));
        } else if (element instanceof JsonObject object) {
            parties.add(annotated(object));
        }
        return parties;
    }

    private static Party annotated(JsonObject object) {
        String country = text(object, "country");
        return new Party(country.isEmpty() ? text(object, "org") : country, text(object, "text"));
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /**
     * Whether a party that was read is the annotated one: the same key, or where words are
     * annotated a word in common.
     */
    boolean isMetBy(Party read) {
        if (!key.isEmpty() && key.equals(read.key)) {
            return true;
        }
        if (!key.isEmpty() && text.isEmpty()) {
            return false;
        }
        Set<String> common = words(text);
        common.retainAll(words(read.text));
        return !common.isEmpty();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY_WORDS.contains(word))
                .map(word -> word.replaceFirst("^(وال|بال|لل|ال|و|ل|ب)(?=..)", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether every annotated party was read, or none is annotated. */
    static boolean met(List<Party> annotated, List<Party> read) {
        return annotated.stream().allMatch(wanted -> read.stream().anyMatch(wanted::isMetBy));
    }

    /** Whether, besides, nobody else was read. */
    static boolean metExactly(List<Party> annotated, List<Party> read) {
        if (annotated.isEmpty()) {
            return read.isEmpty();
        }
        return met(annotated, read)
                && read.stream()
                        .allMatch(
                                guess ->
                                        annotated.stream()
                                                .anyMatch(wanted -> wanted.isMetBy(guess)));
    }

    static List<Party> all(List<Actor> actors) {
        return actors.stream().map(Party::of).toList();
    }

    static List<Party> both(List<Party> some, List<Party> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return key.isEmpty() ? Arrays.toString(text.split(" ")) : key;
    }
}
