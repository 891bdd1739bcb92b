package org.entente.query;

import static org.eclipse.rdf4j.sparqlbuilder.constraint.Expressions.coalesce;
import static org.eclipse.rdf4j.sparqlbuilder.constraint.Expressions.function;
import static org.eclipse.rdf4j.sparqlbuilder.constraint.Expressions.lte;
import static org.eclipse.rdf4j.sparqlbuilder.constraint.SparqlFunction.CONTAINS;
import static org.eclipse.rdf4j.sparqlbuilder.constraint.SparqlFunction.LANG;
import static org.eclipse.rdf4j.sparqlbuilder.constraint.SparqlFunction.LCASE;
import static org.eclipse.rdf4j.sparqlbuilder.constraint.SparqlFunction.STR;
import static org.eclipse.rdf4j.sparqlbuilder.core.SparqlBuilder.var;
import static org.eclipse.rdf4j.sparqlbuilder.graphpattern.GraphPatterns.and;
import static org.eclipse.rdf4j.sparqlbuilder.rdf.Rdf.iri;
import static org.eclipse.rdf4j.sparqlbuilder.rdf.Rdf.literalOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.sparqlbuilder.constraint.Expression;
import org.eclipse.rdf4j.sparqlbuilder.constraint.Expressions;
import org.eclipse.rdf4j.sparqlbuilder.constraint.Operand;
import org.eclipse.rdf4j.sparqlbuilder.core.Variable;
import org.eclipse.rdf4j.sparqlbuilder.core.query.Queries;
import org.eclipse.rdf4j.sparqlbuilder.core.query.SelectQuery;
import org.eclipse.rdf4j.sparqlbuilder.graphpattern.GraphPattern;
import org.eclipse.rdf4j.sparqlbuilder.rdf.Iri;
import org.eclipse.rdf4j.sparqlbuilder.rdf.Rdf;
import org.eclipse.rdf4j.sparqlbuilder.rdf.RdfLiteral;
import org.eclipse.rdf4j.sparqlbuilder.rdf.RdfValue;
import org.entente.article.EntenteException;

/**
 * A search among events: each condition narrows it, and {@link #sparql} composes one SPARQL 1.1
 * query of them all. Its rows are the claims about the events found, each with holder, sentence,
 * article and dates, in order of time.
 */
public final class EventSearch {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Variable EVENT = var("event");
    private static final Variable CLAIM = var("claim");
    private static final Variable DATE = var("date");
    private static final Variable DATE_PRECISION = var("datePrecision");
    private static final Variable UNTIL = var("until");
    private static final Variable UNTIL_PRECISION = var("untilPrecision");
    private static final Variable WHAT = var("what");
    private static final Variable LABEL = var("label");
    private static final Variable STANCE = var("stance");
    private static final Variable FACTUALITY = var("factuality");
    private static final Variable HOLDER = var("holder");
    private static final Variable WORDS = var("words");
    private static final Variable SPAN = var("span");
    private static final Variable SENTENCE = var("sentence");
    private static final Variable ARTICLE = var("article");
    private static final Variable PUBLISHER = var("publisher");
    private static final Variable PUBLISHED = var("published");

    private final List<GraphPattern> conditions = new ArrayList<>();
    private final List<Expression<?>> filters = new ArrayList<>();
    private int limit = -1;

    /**
     * Events that this party takes part in, on whichever side.
     *
     * @param party a state's code ({@code RUS}), an organisation's short name ({@code NATO}) or a
     *     person's name
     */
    public EventSearch actor(String party) {
        return involving("actor", party);
    }

    /** Events that this party takes part in as well. */
    public EventSearch with(String party) {
        return involving("partner", party);
    }

    /**
     * Events of this type, {@code VISIT}.
     *
     * @throws EntenteException where there is no such type
     */
    public EventSearch type(String type) {
        Node code = parse("type", ParameterType.EVENT_TYPE, type);
        return where(EVENT.has(ent("eventType"), iri(code.getURI())));
    }

    /** Events that lasted till this day, or were still to come; undated events are left out. */
    public EventSearch from(LocalDate day) {
        return only(lte(date(day), coalesce(UNTIL, DATE)));
    }

    /** Events that had begun by this day; undated events are left out. */
    public EventSearch to(LocalDate day) {
        return only(lte(coalesce(DATE, UNTIL), date(day)));
    }

    /**
     * Events that have this status after all claims about them, or this factuality in their
     * article.
     *
     * @param status {@code planned happened ongoing alleged contested denied negated conditional}
     */
    public EventSearch status(String status) {
        String word = status.toLowerCase(Locale.ROOT);
        if (!word.matches("[a-z]+")) {
            throw new EntenteException(
                    "no status '"
                            + status
                            + "' (use: planned, happened, alleged, contested, denied)");
        }
        return where(
                EVENT.has(
                        path -> path.pred(ent("status")).or(ent("factuality")),
                        iri(Keys.ENTC + word)));
    }

    /** Claims that this state, organisation or person answers for. */
    public EventSearch holder(String holder) {
        Variable who = var("who");
        return where(
                CLAIM.has(path -> path.pred(ent("holder")).or(ent("holderPerson")), who)
                        .values(values -> values.variables(who).values(parties(holder))));
    }

    /** Claims whose sentence contains these words, in any case. */
    public EventSearch text(String words) {
        RdfLiteral.StringLiteral wanted = literalOf(words.toLowerCase(Locale.ROOT));
        return only(function(CONTAINS, function(LCASE, function(STR, SENTENCE)), wanted));
    }

    /** At most so many rows; without it, all. */
    public EventSearch limit(int rows) {
        if (rows < 1) {
            throw new EntenteException(
                    "a limit of " + rows + " rows shows nothing (give at least 1)");
        }
        this.limit = rows;
        return this;
    }

    /** The query, as SPARQL 1.1 for any store. */
    public String sparql() {
        List<GraphPattern> patterns = new ArrayList<>(conditions);
        patterns.addAll(claim());
        patterns.addAll(optional());
        GraphPattern group = and(patterns.toArray(GraphPattern[]::new));
        if (!filters.isEmpty()) {
            group = group.filter(Expressions.and(filters.toArray(Operand[]::new)));
        }
        SelectQuery query =
                Queries.SELECT()
                        .distinct()
                        .select(
                                DATE,
                                DATE_PRECISION,
                                UNTIL,
                                UNTIL_PRECISION,
                                WHAT,
                                EVENT,
                                LABEL,
                                STANCE,
                                FACTUALITY)
                        .select(HOLDER, SENTENCE, ARTICLE, PUBLISHER, PUBLISHED)
                        .where(group)
                        .orderBy(
                                coalesce(DATE, UNTIL, PUBLISHED),
                                WHAT,
                                EVENT,
                                PUBLISHED,
                                STANCE,
                                HOLDER,
                                SENTENCE);
        return (limit > 0 ? query.limit(limit) : query).getQueryString();
    }

    private static List<GraphPattern> claim() {
        String oa = "http://www.w3.org/ns/oa#";
        return List.of(
                EVENT.has(ent("eventType"), WHAT),
                CLAIM.has(ent("about"), EVENT)
                        .andHas(ent("stance"), STANCE)
                        .andHas(ent("factuality"), FACTUALITY)
                        .andHas(ent("evidence"), WORDS),
                WORDS.has(ent("inSentence"), SPAN).andHas(iri(oa + "hasSource"), ARTICLE),
                SPAN.has(iri(oa + "exact"), SENTENCE),
                ARTICLE.has(ent("published"), PUBLISHED));
    }

    private static List<GraphPattern> optional() {
        Iri label = iri("http://www.w3.org/2000/01/rdf-schema#label");
        return List.of(
                EVENT.has(ent("start"), DATE).optional(),
                EVENT.has(ent("startPrecision"), DATE_PRECISION).optional(),
                EVENT.has(ent("end"), UNTIL).optional(),
                EVENT.has(ent("endPrecision"), UNTIL_PRECISION).optional(),
                EVENT.has(label, LABEL)
                        .filter(Expressions.equals(function(LANG, LABEL), literalOf("en")))
                        .optional(),
                CLAIM.has(ent("holder"), HOLDER).optional(),
                CLAIM.has(ent("outlet"), PUBLISHER).optional());
    }

    private EventSearch involving(String role, String party) {
        Variable who = var(role);
        return where(
                EVENT.has(
                                path ->
                                        path.pred(ent("source"))
                                                .or(ent("target"))
                                                .or(
                                                        p ->
                                                                p.pred(ent("participation"))
                                                                        .then(ent("person"))),
                                who)
                        .values(values -> values.variables(who).values(parties(party))));
    }

    /**
     * What a user's word may stand for: three letters are a state's code or an organisation's name
     * (GCC).
     */
    private static RdfValue[] parties(String word) {
        if (word.isBlank()) {
            throw new EntenteException(
                    "an actor needs a name (give a state's code, an organisation or a person)");
        }
        return Arrays.stream(new Node[] {Keys.organisation(word), Keys.person(word), state(word)})
                .map(node -> iri(node.getURI()))
                .distinct()
                .toArray(RdfValue[]::new);
    }

    private static Node state(String word) {
        return word.matches("[A-Za-z]{3}")
                ? Keys.state(word.toUpperCase(Locale.ROOT))
                : Keys.organisation(word);
    }

    private EventSearch where(GraphPattern condition) {
        conditions.add(condition);
        return this;
    }

    /** Filters stand in the group of the patterns, where all variables are in scope. */
    private EventSearch only(Expression<?> filter) {
        filters.add(filter);
        return this;
    }

    private static Node parse(String what, ParameterType type, String text) {
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            throw new EntenteException(what + " '" + text + "' is not " + type.example(), e);
        }
    }

    private static RdfLiteral.StringLiteral date(LocalDate day) {
        return Rdf.literalOfType(day.toString(), iri(XSD + "date"));
    }

    private static Iri ent(String term) {
        return iri(Keys.ENT + term);
    }
}
