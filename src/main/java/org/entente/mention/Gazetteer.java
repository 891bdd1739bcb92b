package org.entente.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.mention.Entry.CountryWord;
import org.entente.reference.PartialDate;
import org.entente.reference.ReferenceTables;
import org.entente.reference.Table;
import org.entente.text.Morphology.Form;

/**
 * Names of states, persons and organisations from the reference tables, and who held which office
 * on a day.
 */
public final class Gazetteer {
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();

    private record Term(
            String polity, String office, String title, PartialDate start, PartialDate end) {
        boolean covers(LocalDate day) {
            boolean begun = start.first().map(first -> !day.isBefore(first)).orElse(true);
            boolean over = end.last().map(last -> day.isAfter(last)).orElse(false);
            return begun && !over;
        }
    }

    public Gazetteer() {
        for (Table.Row row : ReferenceTables.states()) {
            states.add(row.get("iso3"));
            countryNames.put(row.get("iso3"), row.get("name_en"));
            if (!row.get("within").isEmpty()) {
                within.put(row.get("iso3"), row.get("within"));
            }
            row.list("capital_en").stream()
                    .findFirst()
                    .ifPresent(city -> capitals.put(row.get("iso3"), city));
        }
        for (Table.Row row : ReferenceTables.organisations()) {
            if (!row.get("state").isEmpty()) {
                homes.put(row.get("org"), row.get("state"));
            }
        }
        for (Table.Row row : ReferenceTables.terms()) {
            terms.computeIfAbsent(row.get("person"), p -> new ArrayList<>(2))
                    .add(
                            new Term(
                                    row.get("polity"),
                                    row.get("office"),
                                    row.get("title_en"),
                                    row.date("start"),
                                    row.date("end")));
        }
    }

    /** The English name of a state, or the code where it is unknown. */
    public String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** The state in which an organisation is at home; empty for one of several states. */
    public String home(String org) {
        return homes.getOrDefault(org, "");
    }

    /** The state to which ISO 3166-1 counts a land that few recognise; else the state itself. */
    public String within(String code) {
        return within.getOrDefault(code, code);
    }

    /** The English name of a state's capital, or of the state where it is unknown. */
    public String capital(String code) {
        return capitals.getOrDefault(code, countryName(code));
    }

    /**
     * The state or organisation that a person acted for on a day, with the office; the nearest term
     * where none covers it.
     */
    public Optional<ActorName> office(String person, LocalDate day) {
        return office(person, day, "");
    }

    /** The same, where the words beside the name give the office: of the terms in it, if any. */
    Optional<ActorName> office(String person, LocalDate day, String role) {
        List<Term> all = terms.getOrDefault(person, List.of());
        List<Term> told =
                role.isEmpty()
                        ? List.of()
                        : all.stream().filter(term -> term.title.endsWith(role)).toList();
        List<Term> held = told.isEmpty() ? all : told;
        Term best = null;
        for (Term term : held) {
            if (best == null || distance(term, day) < distance(best, day)) {
                best = term;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        String title = best.title.isEmpty() ? best.office.replace('_', ' ') : best.title;
        boolean state = states.contains(best.polity);
        String sector = state ? "GOV" : "IGO";
        return Optional.of(
                new ActorName(
                        state ? best.polity : "", state ? "" : best.polity, "", title, sector));
    }

    private static long distance(Term term, LocalDate day) {
        if (term.covers(day)) {
            return 0;
        }
        LocalDate nearest =
                term.start.first().filter(day::isBefore).or(() -> term.end.last()).orElse(day);
        return Math.abs(nearest.toEpochDay() - day.toEpochDay());
    }

    /**
     * Adds the tables' names in a language to its lexicon; languages without a column of their own
     * get none.
     *
     * @param column the language whose names are taken: the lexicon's own, or one that writes
     *     persons and organisations alike
     */
    void addTo(Lexicon lexicon, String column) {
        String suffix = "_" + column;
        boolean own = column.equals(lexicon.language());
        for (Table.Row row : ReferenceTables.states()) {
            if (own) {
                addState(lexicon, row, suffix);
            }
        }
        addPlaces(lexicon, suffix);
        for (Table.Row row : ReferenceTables.persons()) {
            Entry entry = new Entry.Person(row.get("person"), row.get("name_en"));
            row.list("name" + suffix).forEach(name -> lexicon.add(name, entry));
            row.list("aliases" + suffix).forEach(name -> lexicon.add(name, entry));
        }
        for (Table.Row row : ReferenceTables.organisations()) {
            Entry entry = organisation(row, false);
            if (lexicon.settings().capitals()) {
                lexicon.add(row.get("org"), entry);
            }
            row.list("name" + suffix).forEach(name -> lexicon.add(name, entry));
            row.list("aliases" + suffix).forEach(name -> lexicon.add(name, entry));
        }
    }

    /** Adds the places of the tables: cities and regions that are no capitals. */
    private static void addPlaces(Lexicon lexicon, String suffix) {
        for (Table.Row row : ReferenceTables.places()) {
            Entry entry = new Entry.City(row.list("name_en").get(0), row.get("iso3"));
            row.list("name" + suffix).forEach(name -> lexicon.add(name, entry));
        }
    }

    /**
     * Adds one name from a language's own {@code names.tsv}.
     *
     * @throws org.entente.article.EntenteException where the row's kind or key is unknown
     */
    void addName(Lexicon lexicon, Table.Row row) {
        String key = row.get("key");
        Entry entry =
                switch (row.get("kind")) {
                    case "country" -> country(row, CountryWord.NAME, countryName(key));
                    case "adjective" -> country(row, CountryWord.ADJECTIVE, countryName(key));
                    case "people" -> country(row, CountryWord.PEOPLE, countryName(key));
                    case "capital" -> country(row, CountryWord.CAPITAL, capital(key));
                    case "seat" -> country(row, CountryWord.SEAT, row.list("name").get(0));
                    case "city" -> new Entry.City(row.list("name").get(0), key);
                    case "organisation" -> organisation(organisationRow(row, key), false);
                    case "organisation adjective" -> organisation(organisationRow(row, key), true);
                    case "word" -> new Entry.Word();
                    case "filler" ->
                            new Entry.Cue(
                                    CueKind.FILLER,
                                    "-",
                                    new Form("", Form.Tense.NOUN, false, false));
                    case "given name" -> new Entry.GivenName();
                    case "person" -> new Entry.Person(key, personName(row, key));
                    default ->
                            throw row.error(
                                    "the kind '"
                                            + row.get("kind")
                                            + "' is unknown (use country, adjective, people, capital, seat, city, organisation, organisation adjective, given name, filler, word or person)");
                };
        row.list("name").forEach(name -> lexicon.addName(name, entry));
    }

    private Entry country(Table.Row row, CountryWord word, String label) {
        String key = row.get("key");
        if (!states.contains(key)) {
            throw row.error("the state '" + key + "' is unknown (see data/reference/states.tsv)");
        }
        return new Entry.Country(key, word, label);
    }

    private static Entry organisation(Table.Row row, boolean adjective) {
        return new Entry.Organisation(
                row.get("org"), row.get("kind"), row.get("state"), row.get("sector"), adjective);
    }

    private static Table.Row organisationRow(Table.Row row, String key) {
        return ReferenceTables.organisations().stream()
                .filter(r -> r.get("org").equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                row.error(
                                        "the organisation '"
                                                + key
                                                + "' is unknown (see data/reference/organisations.tsv)"));
    }

    private static String personName(Table.Row row, String key) {
        return ReferenceTables.persons().stream()
                .filter(r -> r.get("person").equals(key))
                .map(r -> r.get("name_en"))
                .findFirst()
                .orElseThrow(
                        () ->
                                row.error(
                                        "the person '"
                                                + key
                                                + "' is unknown (see data/reference/persons.tsv)"));
    }

    /** The names of a cell; a foreign g that most write غ is ج in Egypt: غويانا, جويانا. */
    private static List<String> spellings(Table.Row row, String column) {
        List<String> names = new ArrayList<>(row.list(column));
        row.list(column).stream()
                .filter(name -> name.contains("غ"))
                .map(name -> name.replace('غ', 'ج'))
                .forEach(names::add);
        return names;
    }

    private static void addState(Lexicon lexicon, Table.Row row, String suffix) {
        String code = row.get("iso3");
        if (!row.get("end").isEmpty()
                && !row.list("successor").isEmpty()
                && row.list("successor").size() > 1) {
            return;
        }
        String acting =
                row.get("end").isEmpty() || row.list("successor").isEmpty()
                        ? code
                        : row.list("successor").get(0);
        for (String column : List.of("name", "official", "aliases")) {
            spellings(row, column + suffix)
                    .forEach(
                            name ->
                                    lexicon.add(
                                            name,
                                            new Entry.Country(
                                                    acting, CountryWord.NAME, row.get("name_en"))));
        }
        String capital = row.list("capital_en").stream().findFirst().orElse("");
        spellings(row, "capital" + suffix)
                .forEach(
                        name ->
                                lexicon.add(
                                        name,
                                        new Entry.Country(acting, CountryWord.CAPITAL, capital)));
        List<String> seats = row.list("seats" + suffix);
        List<String> english = row.list("seats_en");
        for (int i = 0; i < seats.size(); i++) {
            String label = i < english.size() ? english.get(i) : seats.get(i);
            lexicon.add(seats.get(i), new Entry.Country(acting, CountryWord.SEAT, label));
        }
        List<String> demonyms = spellings(row, "demonym" + suffix);
        // English gives the adjective before the people, Arabic both genders before the plurals.
        int adjectives = lexicon.settings().capitals() ? 1 : 2;
        for (int i = 0; i < demonyms.size(); i++) {
            String demonym = demonyms.get(i);
            boolean people =
                    i >= adjectives
                            && (lexicon.settings().capitals()
                                    || !demonym.endsWith("ي") && !demonym.endsWith("ية"));
            Entry entry =
                    new Entry.Country(
                            acting,
                            people ? CountryWord.PEOPLE : CountryWord.ADJECTIVE,
                            row.get("name_en"));
            lexicon.add(demonym, entry);
            if (!people && !lexicon.settings().capitals() && !demonym.contains(" ")) {
                lexicon.forms(demonym, false).stream()
                        .filter(form -> !form.pronoun())
                        .forEach(form -> lexicon.addForm(form, entry));
            }
        }
    }
}
