package org.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.event.EventType;

/** What a parameter of a query may be, and the RDF term that its text stands for. */
public enum ParameterType {
    /** ISO 3166-1 alpha-3 code of a state, historic ones included: {@code RUS}. */
    ISO3("a state's three letters such as RUS"),
    /** A day: {@code 2024-06-18}. */
    DATE("a day such as 2024-06-18"),
    /** A year: {@code 2024}. */
    YEAR("a year such as 2024"),
    /** A full IRI, or the short form that tables show: {@code event/…}. */
    IRI("an IRI or a short form such as event/1a2b3c"),
    /** Any words. */
    TEXT("words"),
    /** A type of event: {@code VISIT}. */
    EVENT_TYPE("a type of event such as VISIT"),
    /** Short name of an organisation as printed: {@code NATO}. */
    ORGANISATION("an organisation's short name such as NATO");

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern YEARS = Pattern.compile("[0-9]{4}");
    private static final Pattern FULL_IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");
    private static final Pattern SHORT_IRI =
            Pattern.compile("[a-z]+/[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

    private final String example;

    ParameterType(String example) {
        this.example = example;
    }

    /** How the header of a query calls it: {@code event-type}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user is told to give. */
    public String example() {
        return example;
    }

    /**
     * The term that the text stands for.
     *
     * @throws IllegalArgumentException where it is not of this type
     */
    Node parse(String text) {
        return switch (this) {
            case ISO3 -> Keys.state(matching(STATE, text.toUpperCase(Locale.ROOT)));
            case DATE -> NodeFactory.createLiteralDT(day(text).toString(), XSDDatatype.XSDdate);
            case YEAR -> NodeFactory.createLiteralDT(matching(YEARS, text), XSDDatatype.XSDinteger);
            case IRI -> iri(text);
            case TEXT -> NodeFactory.createLiteralString(text);
            case EVENT_TYPE -> Keys.code(type(text).name());
            case ORGANISATION -> Keys.organisation(notBlank(text));
        };
    }

    private static Node iri(String text) {
        if (SHORT_IRI.matcher(text).matches()) {
            return NodeFactory.createURI(Keys.ID + text);
        }
        return NodeFactory.createURI(matching(FULL_IRI, text));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static EventType type(String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty");
        }
        return text;
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
