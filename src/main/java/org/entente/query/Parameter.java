package org.entente.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.entente.article.EntenteException;

/**
 * One parameter of a canned query; in the query's text it is the variable {@code ?_name}.
 *
 * @param fallback the value where the user gives none; empty for a parameter that must be given
 * @param description what it means, for the user
 */
public record Parameter(
        String name, ParameterType type, Optional<String> fallback, String description) {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?<name>\\w+) (?<type>[a-z0-9-]+) (?:required|\"(?<fallback>[^\"]*)\")(?:"
                            + " (?<text>.*))?");

    /** Reads {@code state iso3 "RUS" Its code}, or {@code thing iri required Its IRI}. */
    static Parameter parse(String query, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new EntenteException(
                    "query '"
                            + query
                            + "' has a parameter line that is not 'name type \"default\""
                            + " description': "
                            + line);
        }
        ParameterType type =
                Arrays.stream(ParameterType.values())
                        .filter(t -> t.word().equals(matcher.group("type")))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new EntenteException(
                                                "query '"
                                                        + query
                                                        + "' has a parameter of unknown type: "
                                                        + line));
        String description = Optional.ofNullable(matcher.group("text")).orElse("");
        return new Parameter(
                matcher.group("name"),
                type,
                Optional.ofNullable(matcher.group("fallback")),
                description);
    }

    /** The term for a given text. */
    Node bind(String query, String text) {
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            throw new EntenteException(
                    "parameter '%s' of query '%s' is not %s: '%s' (give: %s=…)"
                            .formatted(name, query, type.example(), text, name),
                    e);
        }
    }
}
