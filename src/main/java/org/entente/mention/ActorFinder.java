package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.mention.Entry.CountryWord;
import org.entente.mention.Entry.OfficeWord;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfPlace;
import org.entente.mention.Mention.Shape;
import org.entente.mention.TokenTrie.Match;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts names together to actors: an office with its state and its holder ("Iran's caretaker foreign
 * minister, X"), a body with its state, a person in the office held on the day.
 */
final class ActorFinder {
    private static final int LONGEST_NAME = 4;

    /** Ranks and styles that stand between an office and a name and tell less than the office. */
    private static final Set<String> HONORIFICS =
            Set.of("prince", "princess", "sheikh", "general", "king", "sultan", "emir", "doctor");

    private static final Set<String> CHANCELLORS = Set.of("DEU", "AUT");

    /** Sectors whose bodies are those of the state in which they stand: "police in Kandahar". */
    private static final Set<String> LOCAL =
            Set.of("CVL", "COP", "REB", "OPP", "JUD", "LEG", "CRM", "GOV");

    /** First halves of names of two words: عبد العزيز. */
    private static final Set<String> COMPOUNDS = Set.of("عبد", "ابو", "ابي");

    private static final Set<String> ENVOYS = Set.of("ambassador", "representative");

    private static final Set<String> POSTS = Set.of("to", "for", "إلى", "لدى", "في");

    private static final Set<String> INSIDE = Set.of("in", "في", "en", "à", "dans", "в", "em");

    private final Spots spots;
    private final List<Token> tokens;
    private final Lexicon.Settings settings;
    private final Holders holders;

    /**
     * @param holders the name of a person of the tables with the office held on the document's day,
     *     and the country that the words beside the name give, empty for none
     */
    ActorFinder(Spots spots, Lexicon.Settings settings, Holders holders) {
        this.spots = spots;
        this.tokens = spots.tokens;
        this.settings = settings;
        this.holders = holders;
    }

    /** Knows the offices of the persons of the tables. */
    interface Holders {
        /**
         * For whom a person acts, and in which office.
         *
         * @param country the state that the words beside the name give, empty for none
         * @param role the office that they give, empty for none
         */
        Optional<ActorName> holder(String person, String country, String role);
    }

    /** Actors and places in the order of the sentence. */
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Match name = spots.names[i];
            if (name == null) {
                Mention unlisted = spots.hasCue(i, CueKind.CITY) ? unlistedCity(i) : null;
                unlisted = unlisted == null ? unlistedName(i) : unlisted;
                if (unlisted != null) {
                    found.add(unlisted);
                }
                i = unlisted == null ? i + 1 : unlisted.to();
                continue;
            }
            if (name.entry() instanceof Entry.City city && !opensPhrase(name)) {
                found.add(
                        new OfPlace(
                                name.from(),
                                name.to(),
                                city.name(),
                                city.country(),
                                preposition(name)));
                i = name.to();
                continue;
            }
            Phrase phrase = new Phrase(i);
            phrase.read();
            found.add(phrase.actor());
            i = Math.max(phrase.next, i + 1);
        }
        return found;
    }

    /** "Shanghai authorities": a city or region before a body or office. */
    private boolean opensPhrase(Match city) {
        return settings.capitals()
                && city.to() < tokens.size()
                && spots.names[city.to()] != null
                && java.util.Objects.requireNonNull(spots.names[city.to()]).entry()
                        instanceof Entry.Office;
    }

    /**
     * "the city of Yakutsk in eastern Russia": a city that no table knows, with its state soon
     * after.
     */
    private @Nullable OfPlace unlistedCity(int cue) {
        int start = java.util.Objects.requireNonNull(spots.cue(cue, CueKind.CITY)).to();
        for (int i = start + 1;
                i < Math.min(tokens.size(), start + 5) && !tokens.get(i - 1).isMark();
                i++) {
            Match match = spots.names[i];
            if (match != null && match.entry() instanceof Entry.Country country) {
                return new OfPlace(
                        cue,
                        match.to(),
                        tokens.get(start).surface(),
                        country.country(),
                        precedingPreposition(cue));
            }
        }
        return null;
    }

    /** Whether a word may stand between a preposition and the name that it governs. */
    private boolean isTransparent(int token) {
        return spots.hasCue(token, CueKind.DETERMINER)
                || spots.hasCue(token, CueKind.FILLER)
                || spots.hasCue(token, CueKind.ADJECTIVE);
    }

    /**
     * "Odin Sanchez", "Dehghan said": words written as a name that no table knows. One word is
     * enough only as a subject, since products and places are written so as well.
     */
    private @Nullable OfActor unlistedName(int from) {
        if (!settings.unlistedNames() || !isNameWord(from) || from > 0 && isNameWord(from - 1)) {
            return null;
        }
        int to = from + 1;
        while (to < tokens.size()
                && to < from + LONGEST_NAME
                && (isNameWord(to)
                        || isParticle(tokens.get(to))
                                && to + 1 < tokens.size()
                                && isNameWord(to + 1))) {
            to++;
        }
        boolean whole =
                to >= tokens.size()
                        || !tokens.get(to).isCapitalised() && !tokens.get(to).isMark("-");
        boolean subject =
                to < tokens.size()
                        && from > 0
                        && (spots.hasCue(to, CueKind.SPEECH) || spots.isVerb(to));
        if (!whole || to - from < 2 && !subject) {
            return null;
        }
        StringBuilder person = new StringBuilder();
        for (int i = from; i < to; i++) {
            person.append(i == from ? "" : " ").append(tokens.get(i).surface());
        }
        boolean joined = from > 0 && spots.hasCue(from - 1, CueKind.CONJUNCTION);
        boolean possessive =
                to < tokens.size()
                        && (tokens.get(to).norm().equals("'s")
                                || tokens.get(to).norm().equals("'"));
        return new OfActor(
                from,
                to,
                new ActorName("", "", person.toString(), "", ""),
                precedingPreposition(from),
                joined,
                possessive,
                false,
                "",
                Shape.PERSON);
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && token.isCapitalised()
                && token.surface().length() > 1
                && token.surface().chars().anyMatch(Character::isLowerCase)
                && spots.unknown(i);
    }

    private static boolean isParticle(Token token) {
        return switch (token.norm()) {
            case "bin",
                    "bint",
                    "ben",
                    "al",
                    "el",
                    "ul",
                    "ibn",
                    "abu",
                    "ould",
                    "van",
                    "von",
                    "de",
                    "del",
                    "der",
                    "den",
                    "da",
                    "di",
                    "dos",
                    "la",
                    "le",
                    "ter",
                    "بن",
                    "ابن",
                    "بنت",
                    "عبد",
                    "ابو",
                    "ابي",
                    "ال",
                    "ولد",
                    "دي",
                    "فان",
                    "فون" ->
                    true;
            default -> false;
        };
    }

    private String precedingPreposition(int token) {
        int i = token - 1;
        while (i >= 0 && spots.hasCue(i, CueKind.DETERMINER)) {
            i--;
        }
        Mention.OfCue cue = lastCueEndingAt(i, CueKind.PREPOSITION);
        return cue == null ? "" : cue.value();
    }

    private String preposition(Match first) {
        String prefix = first.view().prefix();
        if (!prefix.isEmpty() && !prefix.equals("و") && !prefix.equals("ف")) {
            return prefix.substring(prefix.length() - 1);
        }
        int i = first.from() - 1;
        while (i >= 0 && (isTransparent(i) || tokens.get(i).isMark("\""))) {
            i--;
        }
        Mention.OfCue cue = lastCueEndingAt(i, CueKind.PREPOSITION);
        return cue == null ? "" : cue.value();
    }

    private Mention.@Nullable OfCue lastCueEndingAt(int token, CueKind kind) {
        for (int i = token; i >= Math.max(0, token - 3); i--) {
            for (Mention.OfCue cue : spots.cues.get(i)) {
                if (cue.kind() == kind && cue.to() == token + 1) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** One noun phrase that names an actor, read from its first word on. */
    private final class Phrase {
        private final int start;
        private final Match first;
        private int next;
        private ActorName name = ActorName.NONE;
        private Shape shape = Shape.TITLE;
        private boolean possessive;
        private boolean titled;
        private boolean afterOf;
        private boolean linkedOnce;

        /** Whether it opens with a rank or style: "Sheikh X". */
        private boolean styled;

        private boolean personal;
        private String anaphor = "";

        Phrase(int start) {
            this.start = start;
            this.first = java.util.Objects.requireNonNull(spots.names[start]);
            this.next = start;
        }

        OfActor actor() {
            boolean joined =
                    first.view().prefix().startsWith("و")
                            || start > 0 && spots.hasCue(start - 1, CueKind.CONJUNCTION);
            if (shape == Shape.CAPITAL
                    && name.country().equals("BEL")
                    && !INSIDE.contains(preposition(first))) {
                // Brussels as a government is that of the Union; as a place it is Belgian.
                name = new ActorName("", "EU", "", "", "IGO");
            }
            boolean modifier =
                    shape == Shape.ADJECTIVE || !possessive && settings.capitals() && isQualifier();
            return new OfActor(
                    start,
                    next,
                    name,
                    preposition(first),
                    joined,
                    possessive,
                    modifier,
                    anaphor,
                    shape);
        }

        private boolean isQualifier() {
            boolean bare =
                    shape == Shape.COUNTRY
                            || shape == Shape.CAPITAL
                            || shape == Shape.SEAT
                            || shape == Shape.ORGANISATION;
            return bare
                    && next < tokens.size()
                    && (spots.isNominalActOnly(next) || opensCompound(next));
        }

        /** "US-backed", "Russia-led". */
        private boolean opensCompound(int mark) {
            return tokens.get(mark).isMark("-")
                    && mark + 1 < tokens.size()
                    && tokens.get(mark + 1).isWord()
                    && !tokens.get(mark + 1).isCapitalised()
                    && tokens.get(mark).start() == tokens.get(mark - 1).end();
        }

        void read() {
            readPlain();
            takePost();
            if (personal && name.person().isEmpty()) {
                takeUnknownName(next);
            }
            takeLateParty();
            takeApposition();
            takePossessive();
            takePlace();
        }

        /** Takes one name into the phrase; false where it does not belong to it. */
        private boolean take(Match match) {
            return switch (match.entry()) {
                case Entry.Country country -> takeCountry(country, match);
                case Entry.City city -> takeCity(city, match);
                case Entry.Organisation organisation -> takeOrganisation(organisation, match);
                case Entry.Person person -> takePerson(person, match);
                case Entry.Office office -> takeOffice(office, match);
                case Entry.Anaphor word -> takeAnaphor(word, match);
                default -> false;
            };
        }

        private boolean takeCountry(Entry.Country country, Match match) {
            boolean same = name.country().equals(country.country());
            boolean attaches =
                    next == start
                            || afterOf
                            || titled && (settings.adjectiveAfter() || same || ownsTitle());
            if (!attaches || !name.country().isEmpty() && !same || !name.person().isEmpty()) {
                return false;
            }
            if (next > start && settings.adjectiveAfter() && !fitsAfter(match, country)) {
                return false;
            }
            String seat = country.word() == CountryWord.SEAT ? country.label() : "";
            if (!titled) {
                shape =
                        switch (country.word()) {
                            case NAME, PEOPLE -> Shape.COUNTRY;
                            case CAPITAL -> Shape.CAPITAL;
                            case SEAT -> Shape.SEAT;
                            case ADJECTIVE -> Shape.ADJECTIVE;
                        };
            }
            name =
                    new ActorName(
                            country.country(),
                            seat.isEmpty() ? name.org() : seat,
                            name.person(),
                            roleFor(country.country()),
                            name.sector().isEmpty() ? sectorOf(country.word()) : name.sector());
            next = match.to();
            return true;
        }

        private static String sectorOf(CountryWord word) {
            return word == CountryWord.PEOPLE ? "CVL" : "GOV";
        }

        /** المستشار names an adviser, but in Berlin and Vienna the chancellor. */
        private String roleFor(String country) {
            boolean chancellor =
                    settings.adjectiveAfter()
                            && name.role().equals("adviser")
                            && CHANCELLORS.contains(country);
            boolean deputy = name.role().equals("deputy adviser") && CHANCELLORS.contains(country);
            return deputy ? "vice chancellor" : chancellor ? "chancellor" : name.role();
        }

        /**
         * What may follow a title in languages whose adjective does: a genitive or an adjective.
         */
        private boolean fitsAfter(Match match, Entry.Country country) {
            boolean genitive =
                    country.word() != CountryWord.ADJECTIVE
                            && country.word() != CountryWord.PEOPLE
                            && !match.view().word().endsWith("يه");
            return match.view().prefix().equals("ل")
                    || match.view().prefix().isEmpty() && (!genitive || afterOf || isConstruct());
        }

        private boolean plainOrOf(Match match) {
            return match.view().prefix().isEmpty() || match.view().prefix().equals("ل");
        }

        /** "Shanghai police", شرطة دبي: a place whose bodies are those of its state. */
        private boolean takeCity(Entry.City city, Match match) {
            boolean opens = next == start && opensPhrase(match);
            boolean follows =
                    titled
                            && !name.known()
                            && (afterOf
                                    || settings.adjectiveAfter()
                                            && match.view().prefix().isEmpty()
                                            && isConstruct());
            if (!opens && !follows) {
                return false;
            }
            name = new ActorName(city.country(), "", name.person(), name.role(), name.sector());
            next = match.to();
            return true;
        }

        /** "президент России": in languages with a genitive an owner may follow its office. */
        private boolean ownsTitle() {
            return settings.genitive() && titled && !name.known();
        }

        private boolean takeOrganisation(Entry.Organisation organisation, Match match) {
            boolean owned =
                    !name.country().isEmpty()
                            && name.person().isEmpty()
                            && name.org().isEmpty()
                            && !titled
                            && organisation.state().equals(name.country());
            if (!owned && (name.known() && !afterOf || !name.country().isEmpty())
                    || next > start && settings.adjectiveAfter() && !plainOrOf(match)
                    || titled && !afterOf && !settings.adjectiveAfter() && !ownsTitle()) {
                return false;
            }
            String sector = sectorOf(organisation);
            name =
                    new ActorName(
                            organisation.actsForState() ? organisation.state() : "",
                            organisation.org(),
                            name.person(),
                            name.role().isEmpty() ? roleOf(sector) : name.role(),
                            name.sector().isEmpty() || owned || sector.equals("REB")
                                    ? sector
                                    : name.sector());
            if (!titled) {
                shape = organisation.adjective() ? Shape.ADJECTIVE : Shape.ORGANISATION;
            }
            next = match.to();
            return true;
        }

        private static String roleOf(String sector) {
            return switch (sector) {
                case "MIL" -> "army";
                case "LEG" -> "parliament";
                case "SPY" -> "intelligence";
                case "COP" -> "police";
                case "JUD" -> "court";
                default -> "";
            };
        }

        private static String sectorOf(Entry.Organisation organisation) {
            if (!organisation.sector().isEmpty()) {
                return organisation.sector();
            }
            return switch (organisation.kind()) {
                case "armed_group" -> "REB";
                case "party" -> "OPP";
                case "media" -> "MED";
                case "company" -> "BUS";
                case "ngo" -> "NGO";
                default -> "IGO";
            };
        }

        private boolean takePerson(Entry.Person person, Match match) {
            boolean plain = next == start || match.view().prefix().isEmpty();
            boolean owned = next > start && isPossessive(next - 1);
            if (!plain
                    || !name.person().isEmpty()
                    || shape == Shape.ADJECTIVE && !titled
                    || next > start && !titled && !owned) {
                return false;
            }
            Optional<ActorName> held =
                    holders.holder(person.person(), name.country(), titled ? name.role() : "");
            if (owned
                    && !titled
                    && held.map(ActorName::country).filter(c -> !c.isEmpty()).isEmpty()) {
                return false;
            }
            boolean behalf = next > start && tokens.get(next - 1).norm().equals("باسم");
            if (titled && (!personal || behalf) && next > start && held.isPresent()) {
                // حكومة نتنياهو acts for the state, and is not the person.
                if (name.known()) {
                    return false;
                }
                name =
                        new ActorName(
                                held.get().country(),
                                held.get().org(),
                                "",
                                name.role(),
                                name.sector());
                next = match.to();
                return true;
            }
            ActorName who = held.orElse(ActorName.NONE.withPerson(person.name()));
            name = name.withPerson(person.name()).or(who);
            shape = Shape.PERSON;
            next = match.to();
            takeNameTail();
            return true;
        }

        /**
         * "Tamim bin Hamad Al Thani": descent and house after a name that the tables know shorter.
         */
        private void takeNameTail() {
            int i = next;
            while (i + 1 < tokens.size()
                    && isParticle(tokens.get(i))
                    && spots.names[i] == null
                    && tokens.get(i + 1).isWord()
                    && (!settings.capitals() || tokens.get(i + 1).isCapitalised())) {
                i += 2;
                boolean compound =
                        i < tokens.size() && COMPOUNDS.contains(tokens.get(i - 1).norm());
                i += compound ? 1 : 0;
            }
            next = i;
        }

        private boolean takeOffice(Entry.Office office, Match match) {
            boolean plain = next == start || match.view().prefix().isEmpty() || afterOf;
            boolean title = office.word() == OfficeWord.TITLE;
            if (!name.person().isEmpty()) {
                return plain && takeHousehold(office, match);
            }
            if (title && titled && HONORIFICS.contains(office.role()) && !afterOf) {
                // "Crown Prince Sheikh X": the office before it tells more.
                next = match.to();
                personal = true;
                shape = Shape.TITLE;
                return plain;
            }
            if (titled
                    && !title
                    && settings.adjectiveAfter()
                    && office.role().equals("attackers")) {
                // مسلحون مجهولون
                next = match.to();
                return plain;
            }
            if (!plain || next > start && !afterOf && !mayGovern(name)) {
                return false;
            }
            boolean keepRole = titled && (settings.adjectiveAfter() || linkedOnce);
            boolean deputy =
                    keepRole
                            && title
                            && settings.adjectiveAfter()
                            && isDeputy(tokens.get(next - 1));
            name =
                    new ActorName(
                            name.country(),
                            name.org(),
                            "",
                            deputy
                                    ? "deputy " + office.role()
                                    : keepRole ? name.role() : office.role(),
                            keepRole && !deputy ? name.sector() : office.sector());
            styled |= next == start && HONORIFICS.contains(office.role());
            // نظام الرئيس: the body of an officer's, not the officer.
            boolean household = titled && !personal && settings.adjectiveAfter();
            personal |= title && !household;
            titled = true;
            shape = personal ? Shape.TITLE : Shape.BODY;
            next = match.to();
            return true;
        }

        /**
         * "Putin's government", "the Trump administration": those who act under a person act for
         * the same state, and are not the person.
         */
        private boolean takeHousehold(Entry.Office office, Match match) {
            boolean owned = next > start && isPossessive(next - 1);
            boolean owner = shape == Shape.PERSON && (owned || !titled) && !partyOf(name).isEmpty();
            if (!settings.capitals()
                    || !owner
                    || !owned && office.word() == OfficeWord.TITLE
                    || HONORIFICS.contains(office.role())) {
                return false;
            }
            name = new ActorName(name.country(), name.org(), "", office.role(), office.sector());
            titled = true;
            personal = office.word() == OfficeWord.TITLE;
            shape = personal ? Shape.TITLE : Shape.BODY;
            next = match.to();
            return true;
        }

        /** نائب المستشار: not a member of parliament but somebody's deputy. */
        private boolean isDeputy(Token token) {
            return token.norm().startsWith("نائب");
        }

        /** Whether what has been read may have another office after it. */
        private boolean mayGovern(ActorName before) {
            if (!settings.adjectiveAfter()) {
                return !isPlaceOf(shape) || !INSIDE.contains(preposition(first));
            }
            return titled && isConstruct() && !before.known();
        }

        /**
         * Whether the last word may govern a genitive: it has no article and no full plural ending.
         */
        private boolean isConstruct() {
            String last = tokens.get(next - 1).norm();
            return !settings.adjectiveAfter()
                    || !settings.verbFirst()
                    || last.equals("باسم")
                    || !tokens.get(next - 1).surface().startsWith("ال")
                            && !last.endsWith("ون")
                            && !last.endsWith("ين")
                            && !last.endsWith("ان");
        }

        private static boolean isPlaceOf(Shape shape) {
            return shape == Shape.CAPITAL || shape == Shape.TITLE;
        }

        private static String partyOf(ActorName name) {
            return name.country().isEmpty() ? name.org() : name.country();
        }

        private boolean takeAnaphor(Entry.Anaphor word, Match match) {
            boolean counterpart = word.kind().equals("counterpart");
            if (next > start && !(counterpart && shape == Shape.ADJECTIVE)) {
                return false;
            }
            anaphor = word.kind();
            if (shape != Shape.ADJECTIVE && !counterpart) {
                shape = Shape.ANAPHOR;
            } else if (counterpart) {
                titled = true;
                personal = true;
                shape = Shape.TITLE;
            }
            next = match.to();
            return counterpart;
        }

        /** Steps over what may stand inside the phrase; false where the phrase ends here. */
        private boolean goOn() {
            afterOf = false;
            if (next >= tokens.size()) {
                return false;
            }
            if (spots.names[next] != null) {
                return true;
            }
            int i = next;
            boolean linked = false;
            if (isPossessive(i) || settings.capitals() && tokens.get(i).isMark("-")) {
                i++;
            } else if (joinsTitle(i)) {
                next = i + 1;
                return true;
            } else if (titled) {
                Mention.OfCue link = spots.cue(i, CueKind.PREPOSITION);
                if (link != null
                        && isLink(link.value())
                        && (!name.known() || link.value().equals("for"))) {
                    i = link.to();
                    linked = true;
                } else if (ownsTitle() && spots.hasCue(i, CueKind.DETERMINER)) {
                    i++;
                    linked = true;
                }
            }
            while (i < tokens.size()
                    && i < next + 6
                    && spots.names[i] == null
                    && (spots.hasCue(i, CueKind.FILLER)
                            || linked && spots.hasCue(i, CueKind.DETERMINER))) {
                i++;
            }
            if (i == next || i >= tokens.size() || spots.names[i] == null) {
                return false;
            }
            Entry entry = java.util.Objects.requireNonNull(spots.names[i]).entry();
            boolean fits =
                    linked
                            ? entry instanceof Entry.Country
                                    || entry instanceof Entry.City
                                    || entry instanceof Entry.Organisation
                                    || entry instanceof Entry.Office
                            : entry instanceof Entry.Office
                                    || entry instanceof Entry.Organisation o
                                            && o.state().equals(name.country())
                                            && !o.state().isEmpty()
                                    || entry instanceof Entry.Person
                                    || entry instanceof Entry.Anaphor a
                                            && a.kind().equals("counterpart")
                                    || settings.adjectiveAfter() && titled;
            if (!fits) {
                return false;
            }
            afterOf = linked;
            linkedOnce |= linked;
            next = i;
            return true;
        }

        /**
         * "the UN envoy to Syria, Geir Pedersen": the post is part of the office where the name
         * follows.
         */
        private void takePost() {
            Mention.OfCue link = spots.cue(next, CueKind.PREPOSITION);
            if (!personal
                    || !name.person().isEmpty()
                    || link == null
                    || !POSTS.contains(link.value())
                    || !ENVOYS.contains(name.role())) {
                return;
            }
            int i = link.to();
            Match post = i < tokens.size() ? spots.names[i] : null;
            if (post == null
                    || !(post.entry() instanceof Entry.Country
                            || post.entry() instanceof Entry.City
                            || post.entry() instanceof Entry.Organisation)) {
                return;
            }
            int after = post.to();
            if (after < tokens.size()
                    && (tokens.get(after).isMark(",") || tokens.get(after).isMark("،"))) {
                after++;
            }
            Match holder = after < tokens.size() ? spots.names[after] : null;
            if (holder != null && holder.entry() instanceof Entry.Person) {
                next = after;
                take(holder);
            } else if (holder == null && after == post.to() && after < tokens.size()) {
                takeUnknownName(after);
            }
        }

        /** "Police in Kandahar": a body that names no state is one of the place where it is. */
        private void takePlace() {
            if (shape != Shape.BODY || name.known() || !LOCAL.contains(name.sector())) {
                return;
            }
            Mention.OfCue link = spots.cue(next, CueKind.PREPOSITION);
            int i = link != null && INSIDE.contains(link.value()) ? link.to() : tokens.size();
            while (i < tokens.size() && spots.names[i] == null && isTransparent(i)) {
                i++;
            }
            Match match = i < tokens.size() ? spots.names[i] : null;
            String country =
                    match == null
                            ? ""
                            : switch (match.entry()) {
                                case Entry.Country c when c.word() != CountryWord.ADJECTIVE ->
                                        c.country();
                                case Entry.City city -> city.country();
                                default -> "";
                            };
            if (!country.isEmpty()) {
                name = new ActorName(country, "", "", name.role(), name.sector());
            }
        }

        /** "Foreign Minister Y of X": the state after the name. */
        private void takeLateParty() {
            if (!settings.capitals() || !titled || name.person().isEmpty()) {
                return;
            }
            Mention.OfCue link = spots.cue(next, CueKind.PREPOSITION);
            if (link == null || !link.value().equals("of")) {
                return;
            }
            int i = link.to();
            while (i < tokens.size() && spots.hasCue(i, CueKind.DETERMINER)) {
                i++;
            }
            Match match = i < tokens.size() ? spots.names[i] : null;
            if (match == null) {
                return;
            }
            ActorName party =
                    switch (match.entry()) {
                        case Entry.Country country -> ActorName.ofCountry(country.country());
                        case Entry.Organisation organisation ->
                                new ActorName("", organisation.org(), "", "", "");
                        default -> ActorName.NONE;
                    };
            boolean fits = partyOf(name).isEmpty() || partyOf(name).equals(partyOf(party));
            if (!partyOf(party).isEmpty() && fits) {
                name = name.or(party);
                next = match.to();
            }
        }

        /**
         * "Crown Prince and Prime Minister X": two offices of one person, both written as names.
         */
        private boolean joinsTitle(int and) {
            if (!settings.capitals()
                    || !personal
                    || !name.person().isEmpty()
                    || !spots.hasCue(and, CueKind.CONJUNCTION)
                    || and + 1 >= tokens.size()
                    || !tokens.get(next - 1).isCapitalised()
                    || !tokens.get(and + 1).isCapitalised()) {
                return false;
            }
            Match other = spots.names[and + 1];
            return other != null
                    && other.entry() instanceof Entry.Office office
                    && office.word() == OfficeWord.TITLE
                    && other.to() < tokens.size()
                    && (spots.names[other.to()] != null
                                    && java.util.Objects.requireNonNull(spots.names[other.to()])
                                                    .entry()
                                            instanceof Entry.Person
                            || isPartOfName(other.to(), true));
        }

        private boolean isLink(String preposition) {
            return preposition.equals("of") || preposition.equals("for");
        }

        private boolean isPossessive(int token) {
            String norm = tokens.get(token).norm();
            return settings.capitals() && (norm.equals("'s") || norm.equals("'"));
        }

        private void takePossessive() {
            if (next < tokens.size() && isPossessive(next)) {
                possessive = true;
            }
        }

        /**
         * A name that no table knows, after a title: capitalised words, or words that no dictionary
         * knows.
         */
        private boolean takeUnknownName(int from) {
            int i = from;
            int words = 0;
            while (i < tokens.size() && words < LONGEST_NAME && isPartOfName(i, i == from)) {
                words += tokens.get(i).isWord() && !isParticle(tokens.get(i)) ? 1 : 0;
                i++;
            }
            while (i > from && (isParticle(tokens.get(i - 1)) || tokens.get(i - 1).isMark())) {
                i--;
            }
            int least = settings.capitals() || i > from && spots.given[from] ? 1 : 2;
            if (i - from < least || !name.known() && !settings.capitals()) {
                return false;
            }
            String person = spokenName(from, i);
            name = name.withPerson(person);
            shape = Shape.PERSON;
            next = i;
            return true;
        }

        private boolean isPartOfName(int i, boolean first) {
            Token token = tokens.get(i);
            if (settings.capitals()) {
                boolean joint =
                        !first
                                && (token.isMark("-")
                                        && i + 1 < tokens.size()
                                        && tokens.get(i + 1).isWord());
                return joint
                        || token.isWord()
                                && spots.names[i] == null
                                && (token.isCapitalised()
                                                && spots.cues.get(i).isEmpty()
                                                && spots.times.get(i).isEmpty()
                                        || isParticle(token)
                                                && (!first
                                                        || i + 1 < tokens.size()
                                                                && tokens.get(i + 1).isMark("-")));
            }
            if (spots.given[i] || !first && isParticle(token) && spots.names[i] == null) {
                return true;
            }
            if (!first
                    && i - 2 >= start
                    && tokens.get(i - 1).surface().startsWith("ال")
                    && !isParticle(tokens.get(i - 2))) {
                // A family's name bears the article, and ends the name: محمد الجابر رسالة.
                return false;
            }
            char head = token.norm().charAt(0);
            return spots.unknown(i) && "يتسفولكب".indexOf(head) < 0
                    || !first && token.isWord() && spots.unknown(i) && "يو".indexOf(head) < 0;
        }

        private String spokenName(int from, int to) {
            StringBuilder spoken = new StringBuilder();
            for (int i = from; i < to; i++) {
                boolean glue = i == from || tokens.get(i).isMark() || tokens.get(i - 1).isMark();
                spoken.append(glue ? "" : " ").append(tokens.get(i).surface());
            }
            return spoken.toString();
        }

        /**
         * "Peskov, the Kremlin spokesman," and "the Kremlin spokesman, Peskov,": two phrases for
         * one actor.
         */
        private void takeApposition() {
            if (next + 1 >= tokens.size()
                    || !tokens.get(next).isMark(",") && !tokens.get(next).isMark("،")) {
                return;
            }
            int i = next + 1;
            while (i < tokens.size()
                    && (spots.hasCue(i, CueKind.DETERMINER) || spots.hasCue(i, CueKind.FILLER))
                    && spots.names[i] == null) {
                i++;
            }
            if (i >= tokens.size()) {
                return;
            }
            Match match = spots.names[i];
            boolean wantsName = personal && name.person().isEmpty() && titled;
            if (match == null) {
                int before = next;
                if (wantsName && takeUnknownName(i) && !closes(next)) {
                    name = name.withPerson("");
                    shape = Shape.TITLE;
                    next = before;
                }
                return;
            }
            Phrase other = new Phrase(i);
            if (match.entry() instanceof Entry.City) {
                return;
            }
            other.readPlain();
            boolean complements =
                    closes(other.next)
                            && (wantsName
                                            && other.shape == Shape.PERSON
                                            && (!other.titled || other.styled)
                                    || shape == Shape.PERSON
                                            && !titled
                                            && other.titled
                                            && other.personal
                                            && other.name.person().isEmpty());
            if (complements) {
                name =
                        shape == Shape.PERSON
                                ? new ActorName(
                                                other.name.country(),
                                                other.name.org(),
                                                name.person(),
                                                other.name.role(),
                                                other.name.sector())
                                        .or(name)
                                : name.withPerson(other.name.person()).or(other.name);
                shape = Shape.PERSON;
                titled = true;
                next = other.next;
            }
        }

        private void readPlain() {
            boolean more = true;
            int end = next;
            while (more && next < tokens.size()) {
                int at = next;
                Match match = spots.names[at];
                boolean taken = match != null && take(match);
                end = next > at ? next : end;
                more = taken && goOn();
            }
            // What was stepped over belongs to the phrase only where a name of it follows.
            next = end;
        }

        private boolean closes(int token) {
            return token >= tokens.size() || tokens.get(token).isMark();
        }
    }
}
