package org.entente.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.entente.graph.Triples.About;
import org.entente.reference.PartialDate;
import org.entente.reference.ReferenceTables;
import org.entente.reference.Table;

/**
 * Makes the reference graph of the tables under {@code data/reference}: who and what exists, and
 * which treaties bind.
 */
public final class ReferenceMapper {
    /** The last day that the tables speak of: what has no end by then was still going on. */
    public static final LocalDate OBSERVED_UNTIL = LocalDate.of(2025, 12, 31);

    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";
    private final Triples triples = new Triples();
    private final Names names = new Names();
    private final String version;

    /**
     * @param version the version of the program, which names the release
     */
    public ReferenceMapper(String version) {
        this.version = version;
    }

    /** The IRI of the graph. */
    public String name() {
        return Iris.REFERENCE_GRAPHS + "entente-" + version;
    }

    public Graph toGraph() {
        triples.about(name())
                .type(Ent.RELEASE)
                .label("Reference tables of Entente " + version, "en")
                .label("الجداول المرجعية لإنتانت " + version, "ar")
                .date(Ent.OBSERVED_UNTIL, OBSERVED_UNTIL)
                .link(DCTerms.license.asNode(), LICENCE)
                .text(DCTerms.source.asNode(), "data/reference, with a source in every row");
        ReferenceTables.states().forEach(this::state);
        ReferenceTables.organisations().forEach(this::organisation);
        ReferenceTables.persons().forEach(this::person);
        ReferenceTables.terms().forEach(this::term);
        ReferenceTables.memberships().forEach(this::membership);
        ReferenceTables.treaties().forEach(this::treaty);
        return triples.graph();
    }

    private void state(Table.Row row) {
        String code = row.get("iso3");
        About about =
                named(triples.about(Iris.state(code)).type(Ent.STATE), row).text(Ent.ISO3, code);
        number(about, Ent.COW_CODE, row.get("cow"));
        number(about, Ent.GW_CODE, row.get("gw"));
        interval(about, row.date("start"), row.date("end"));
        row.list("successor")
                .forEach(successor -> about.link(Ent.SUCCESSOR, Iris.state(successor)));
        sameAs(about, row);
        source(about, row);
    }

    private static void number(About about, Node property, String value) {
        if (!value.isEmpty()) {
            about.typed(property, value, XSDDatatype.XSDinteger);
        }
    }

    private static About named(About about, Table.Row row) {
        about.label(row.get("name_en"), "en").label(row.get("name_ar"), "ar");
        row.list("aliases_en").forEach(alias -> about.text(SKOS.altLabel.asNode(), alias, "en"));
        row.list("aliases_ar").forEach(alias -> about.text(SKOS.altLabel.asNode(), alias, "ar"));
        return about;
    }

    private static void sameAs(About about, Table.Row row) {
        if (row.get("wikidata").startsWith("Q")) {
            about.link(
                    SKOS.exactMatch.asNode(),
                    "http://www.wikidata.org/entity/" + row.get("wikidata"));
        }
    }

    private static void source(About about, Table.Row row) {
        about.text(DCTerms.source.asNode(), row.get("source"));
    }

    private void organisation(Table.Row row) {
        About about =
                named(triples.about(Iris.organisation(row.get("org"))).type(Ent.ORGANIZATION), row);
        if (!row.get("kind").isEmpty()) {
            about.link(Ent.ORGANIZATION_KIND, Ent.code(row.get("kind")));
        }
        about.text(SKOS.notation.asNode(), row.get("org"));
        interval(about, row.date("founded"), row.date("dissolved"));
        sameAs(about, row);
        source(about, row);
    }

    private void person(Table.Row row) {
        About about = named(triples.about(Iris.person(row.get("name_en"))).type(Ent.PERSON), row);
        sameAs(about, row);
        source(about, row);
    }

    private void term(Table.Row row) {
        String person = personName(row);
        About about =
                triples.about(
                                Iris.ID
                                        + "term/"
                                        + row.get("person")
                                        + "-"
                                        + Iris.slug(row.get("polity"))
                                        + "-"
                                        + row.get("office")
                                        + "-"
                                        + row.get("start"))
                        .type(Ent.TERM)
                        .label(
                                person
                                        + ", "
                                        + row.get("title_en")
                                        + ", "
                                        + partyName(row.get("polity"), "en"),
                                "en");
        about.link(Ent.HAS_PERSON, Iris.person(person))
                .link(Ent.POLITY, party(row.get("polity")))
                .link(Ent.OFFICE, Ent.code(row.get("office")));
        interval(about, row.date("start"), row.date("end"));
        source(about, row);
    }

    private static String personName(Table.Row row) {
        return PERSON_NAMES.getOrDefault(row.get("person"), row.get("person"));
    }

    private static final Map<String, String> PERSON_NAMES = personNames();

    private static Map<String, String> personNames() {
        Map<String, String> byKey = new HashMap<>();
        ReferenceTables.persons().forEach(row -> byKey.put(row.get("person"), row.get("name_en")));
        return byKey;
    }

    private String party(String polity) {
        return isState(polity) ? Iris.state(polity) : Iris.organisation(polity);
    }

    private static boolean isState(String polity) {
        return polity.length() == 3 && STATES.contains(polity);
    }

    private static final Set<String> STATES =
            Set.copyOf(ReferenceTables.states().stream().map(row -> row.get("iso3")).toList());

    private String partyName(String polity, String language) {
        return isState(polity) ? names.state(polity, language) : polity;
    }

    /** The interval that a row gives, with the precision it gives it in and no more. */
    private static void interval(About about, PartialDate start, PartialDate end) {
        start.first()
                .ifPresent(
                        day ->
                                about.date(Ent.START, day)
                                        .link(Ent.START_PRECISION, Ent.code(start.precision())));
        end.last()
                .ifPresent(
                        day ->
                                about.date(Ent.END, day)
                                        .link(Ent.END_PRECISION, Ent.code(end.precision())));
    }

    private void membership(Table.Row row) {
        String org = row.get("org");
        String state = row.get("state");
        About about =
                triples.about(
                                Iris.ID
                                        + "relationship/membership-"
                                        + Iris.slug(org)
                                        + "-"
                                        + state
                                        + "-"
                                        + row.get("start"))
                        .type(Ent.RELATIONSHIP, Ent.MEMBERSHIP);
        about.label(names.state(state, "en") + ", member of " + org, "en")
                .label(names.state(state, "ar") + "، عضو في " + org, "ar");
        about.link(Ent.MEMBER, party(state))
                .link(Ent.PARTY, party(state))
                .link(Ent.ORGANIZATION_OF, Iris.organisation(org));
        interval(about, row.date("start"), row.date("end"));
        source(about, row);
    }

    // treaties

    private record Signatory(String state, PartialDate from, PartialDate to) {}

    private void treaty(Table.Row row) {
        String iri = Iris.ID + "treaty/" + row.get("treaty");
        About about = label(triples.about(iri).type(Ent.TREATY), row);
        about.link(Ent.TREATY_KIND, Ent.code(row.get("kind")));
        List<Signatory> parties =
                row.list("parties").stream().map(cell -> signatory(cell, row)).toList();
        parties.forEach(p -> about.link(Ent.PARTY, party(p.state)));
        exact(row.date("signed")).ifPresent(day -> about.date(Ent.SIGNED_ON, day));
        exact(row.date("in_force")).ifPresent(day -> about.date(Ent.IN_FORCE_ON, day));
        exact(row.date("ended")).ifPresent(day -> about.date(Ent.ENDED_ON, day));
        if (!row.get("ended_by").isEmpty()) {
            about.text(Ent.ENDED_BY, row.get("ended_by"), "en");
        }
        source(about, row);
        for (String obligation : row.list("obligations")) {
            obligations(row, iri, obligation, parties);
        }
    }

    /** A day that is known to the day; a month or a year is not made one. */
    private static Optional<LocalDate> exact(PartialDate date) {
        return date.precision().equals("day") ? date.first() : Optional.empty();
    }

    private static About label(About about, Table.Row row) {
        return about.label(row.get("name_en"), "en").label(row.get("name_ar"), "ar");
    }

    private static Signatory signatory(String cell, Table.Row row) {
        String[] parts = cell.split("@", 2);
        if (parts.length == 1) {
            return new Signatory(parts[0], PartialDate.UNKNOWN, PartialDate.UNKNOWN);
        }
        String[] dates = parts[1].split("/", 2);
        try {
            return new Signatory(
                    parts[0],
                    PartialDate.parse(dates[0]),
                    dates.length > 1 ? PartialDate.parse(dates[1]) : PartialDate.UNKNOWN);
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "the party '" + cell + "' has no readable date (write STATE@2004-03-29)");
        }
    }

    /**
     * One relationship for each interval and set of parties: all who were there from the beginning,
     * and each later pair.
     */
    private void obligations(
            Table.Row row, String treaty, String obligation, List<Signatory> parties) {
        List<Signatory> founders =
                parties.stream().filter(p -> !p.from.known() && !p.to.known()).toList();
        if (founders.size() > 1) {
            relationship(row, treaty, obligation, founders, begin(row), row.date("ended"));
        }
        for (int i = 0; i < parties.size(); i++) {
            for (int k = i + 1; k < parties.size(); k++) {
                Signatory a = parties.get(i);
                Signatory b = parties.get(k);
                if (founders.contains(a) && founders.contains(b)) {
                    continue;
                }
                PartialDate start = later(later(begin(row), a.from), b.from);
                PartialDate end = earlier(earlier(row.date("ended"), a.to), b.to);
                boolean empty =
                        end.last().isPresent()
                                && start.first().isPresent()
                                && end.last().get().isBefore(start.first().get());
                if (!empty) {
                    relationship(row, treaty, obligation, List.of(a, b), start, end);
                }
            }
        }
    }

    private static PartialDate begin(Table.Row row) {
        return row.date("in_force").known() ? row.date("in_force") : row.date("signed");
    }

    private static PartialDate later(PartialDate a, PartialDate b) {
        return !b.known() || a.known() && a.first().orElseThrow().isAfter(b.first().orElseThrow())
                ? a
                : b;
    }

    private static PartialDate earlier(PartialDate a, PartialDate b) {
        return !b.known() || a.known() && a.last().orElseThrow().isBefore(b.last().orElseThrow())
                ? a
                : b;
    }

    private void relationship(
            Table.Row row,
            String treaty,
            String obligation,
            List<Signatory> parties,
            PartialDate start,
            PartialDate end) {
        String who = parties.size() > 2 ? "all" : parties.get(0).state + "-" + parties.get(1).state;
        About about =
                triples.about(
                                Iris.ID
                                        + "relationship/"
                                        + row.get("treaty")
                                        + "-"
                                        + obligation
                                        + "-"
                                        + who
                                        + "-"
                                        + start.text())
                        .type(Ent.RELATIONSHIP, Ent.classOfObligation(obligation));
        about.label(row.get("name_en") + ": " + obligation.replace('_', ' '), "en")
                .label(row.get("name_ar"), "ar");
        about.link(Ent.OBLIGATION, Ent.code(obligation)).link(Ent.UNDER_TREATY, treaty);
        List<String> codes = new ArrayList<>();
        for (Signatory party : parties) {
            about.link(Ent.PARTY, party(party.state));
            if (!isState(party.state)) {
                continue;
            }
            codes.forEach(
                    other ->
                            EventMapper.dyad(other, party.state)
                                    .ifPresent(d -> about.text(Ent.DYAD, d)));
            codes.add(party.state);
        }
        interval(about, start, end);
        source(about, row);
    }
}
