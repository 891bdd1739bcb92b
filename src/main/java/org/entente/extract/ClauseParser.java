package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.Clause.Kind;
import org.entente.extract.Item.Marker;
import org.entente.extract.Item.Nominal;
import org.entente.extract.Item.Verbal;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.Shape;
import org.entente.text.Morphology.Form.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a sentence together to clauses in one pass from its first word to its last: a
 * clause is opened by a word that says so, or by a subject and its verb, and closed by a comma or
 * by a verb that belongs to the clause around it.
 */
final class ClauseParser {
    private final Words words;
    private final List<Item> items;
    private final boolean verbFirst;
    private final List<Clause> clauses = new ArrayList<>();
    private final Clause[] clauseAt;

    private Clause current;
    private int at;
    private boolean and;
    private boolean comma;
    private boolean quote;
    private boolean quoted;
    private boolean according;

    /** Whether a word like "after" governs the next phrase as a preposition does. */
    private boolean preposed;

    ClauseParser(Words words, List<Item> items) {
        this.words = words;
        this.items = items;
        this.verbFirst = words.mentions.lexicon().settings().verbFirst();
        this.clauseAt = new Clause[words.size];
        this.current = open(Kind.MAIN, null, 0);
    }

    Parse parse() {
        for (at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            switch (item) {
                case Marker marker -> marker(marker);
                case Nominal nominal -> nominal(nominal);
                case Verbal verbal -> verbal(verbal.verb());
            }
            for (int i = item.from(); i < Math.min(item.to(), words.size); i++) {
                clauseAt[i] = current;
            }
            if (!(item instanceof Marker)) {
                and = false;
                comma = false;
                quote = false;
            }
        }
        fill();
        clauses.forEach(this::settleObject);
        clauses.forEach(this::inherit);
        return new Parse(words, items, clauses, clauseAt);
    }

    private void fill() {
        Clause last = clauses.get(0);
        for (int i = 0; i < clauseAt.length; i++) {
            if (clauseAt[i] == null) {
                clauseAt[i] = last;
            }
            last = clauseAt[i];
        }
    }

    private Clause open(Kind kind, @Nullable Clause parent, int start) {
        Clause clause = new Clause(kind, parent, start);
        clauses.add(clause);
        return clause;
    }

    // markers

    private void marker(Marker marker) {
        switch (marker.kind()) {
            case COMMA -> comma();
            case AND -> and = true;
            case QUOTE -> {
                quote = true;
                quoted = words.insideQuote(marker.to());
            }
            case STOP -> stop(marker);
            case THAT -> that(marker);
            case RELATIVE -> relative(marker);
            case SUBORDINATE, CONDITION -> subordinate(marker);
            case ACCORDING -> according = true;
        }
    }

    private void comma() {
        comma = true;
        if (listGoesOn()) {
            return;
        }
        Clause closed = null;
        for (Clause c = current; c != null && c.verb != null; c = c.parent) {
            if (c.aside && c.parent != null) {
                closed = c;
                break;
            }
            if (c.kind == Kind.MAIN) {
                break;
            }
        }
        if (closed != null && closed.parent != null) {
            current = closed.parent;
        }
    }

    /** Whether the comma only parts the members of a list. */
    private boolean listGoesOn() {
        return at + 2 < items.size()
                && items.get(at + 1) instanceof Nominal n
                && n.phrase().bare()
                && items.get(at + 2) instanceof Marker m
                && m.kind() == Marker.Kind.AND
                && !isSubject(at + 1);
    }

    private void stop(Marker marker) {
        Clause before = current;
        boolean says = words.mark(marker.from(), ":") && lastSpeech() != null;
        Clause speech = lastSpeech();
        current = open(says ? Kind.COMPLEMENT : Kind.MAIN, says ? speech : null, marker.to());
        if (says && speech != null && speech.verb != null) {
            current.governor = speech.verb.main();
        } else if (!words.mark(marker.from(), ";")
                && before.verb == null
                && before.kind == Kind.MAIN) {
            current.parent = null;
        }
    }

    private @Nullable Clause lastSpeech() {
        for (int k = clauses.size() - 1; k >= 0; k--) {
            Verb verb = clauses.get(k).verb;
            if (verb != null) {
                return verb.isSpeech() ? clauses.get(k) : null;
            }
        }
        return null;
    }

    private void that(Marker marker) {
        Item before = at > 0 ? items.get(at - 1) : null;
        if (before instanceof Marker m && m.kind() == Marker.Kind.SUBORDINATE) {
            // "mientras que": one word of two parts.
            return;
        }
        boolean verbNext =
                at + 1 < items.size() && items.get(at + 1) instanceof Verbal v && v.verb().finite();
        boolean speaks =
                current.verb != null && current.verb.isSpeech() && current.objects.isEmpty();
        if (!verbFirst
                && before instanceof Nominal named
                && verbNext
                && !speaks
                && !words.has(named.phrase().head, CueKind.SPEECH)) {
            relative(marker);
            return;
        }
        if (and) {
            Clause sibling = enclosing(Kind.COMPLEMENT);
            if (sibling != null) {
                Clause governing = sibling.parent;
                int governor = sibling.governor;
                current = open(Kind.COMPLEMENT, governing, marker.from());
                current.governor = governor;
                return;
            }
        }
        Clause parent = current;
        current = open(Kind.COMPLEMENT, parent, marker.from());
        current.governor = governor(parent);
        current.marker = marker.from();
    }

    private @Nullable Clause enclosing(Kind kind) {
        for (Clause c = current; c != null; c = c.parent) {
            if (c.kind == kind) {
                return c;
            }
        }
        return null;
    }

    /** The verb of a clause, or the noun that the part before this one ends with. */
    private int governor(Clause parent) {
        Item before = at > 0 ? items.get(at - 1) : null;
        if (before instanceof Marker m && m.kind() == Marker.Kind.COMMA && at > 1) {
            before = items.get(at - 2);
        }
        boolean speech = parent.verb != null && parent.verb.isSpeech();
        if (before instanceof Nominal n
                && !n.phrase().temporal
                && !speech
                && (governs(n.phrase().head) || parent.verb == null)) {
            return n.phrase().head;
        }
        return parent.verb == null ? -1 : parent.verb.main();
    }

    /** Whether a noun can have a clause of its own: it tells an act, or says what is meant. */
    private boolean governs(int noun) {
        return words.acts(noun).stream().anyMatch(a -> a.form().tense() == Tense.NOUN)
                || words.has(noun, CueKind.INTENT)
                || words.has(noun, CueKind.FAIL)
                || words.has(noun, CueKind.CANCEL)
                || words.has(noun, CueKind.MODAL);
    }

    private void relative(Marker marker) {
        Phrase antecedent = lastPhrase();
        Clause parent = current;
        if (and && current.kind == Kind.RELATIVE && current.parent != null) {
            antecedent = current.antecedent;
            parent = current.parent;
        }
        current = open(Kind.RELATIVE, parent, marker.from());
        current.aside = comma;
        current.antecedent = antecedent;
        current.marker = marker.from();
    }

    private @Nullable Phrase lastPhrase() {
        for (int k = at - 1; k >= 0; k--) {
            if (items.get(k) instanceof Nominal n && !n.phrase().temporal) {
                return n.phrase();
            }
            if (items.get(k) instanceof Verbal) {
                return null;
            }
        }
        return null;
    }

    private void subordinate(Marker marker) {
        boolean gerund =
                at + 1 < items.size()
                        && items.get(at + 1) instanceof Verbal v
                        && v.verb().tense() == Tense.PROGRESSIVE
                        && !v.verb().finite();
        if (gerund && !verbFirst) {
            return;
        }
        if (!opensClause()) {
            preposed = true;
            return;
        }
        Clause parent = current;
        while (parent.kind == Kind.ADVERBIAL && parent.verb != null && parent.parent != null) {
            parent = parent.parent;
        }
        boolean contrast =
                comma
                        && words.cue(marker.from(), CueKind.SUBORDINATE)
                                .filter(c -> c.value().equals("beside"))
                                .isPresent();
        if (contrast) {
            parent = besides(parent);
        }
        current = open(Kind.ADVERBIAL, parent, marker.from());
        current.marker = marker.from();
        current.condition = marker.kind() == Marker.Kind.CONDITION;
        current.aside = comma || parent.verb == null;
    }

    /** "said that ..., while": what is told beside a saying is no part of what was said. */
    private Clause besides(Clause clause) {
        Clause around = clause;
        while (around.parent != null && !quoted) {
            around = around.parent;
        }
        return around;
    }

    /** Whether a verb follows before the next mark, so that the word opens a clause. */
    private boolean opensClause() {
        boolean subject =
                !verbFirst
                        && at + 1 < items.size()
                        && items.get(at + 1) instanceof Nominal n
                        && n.phrase().bare()
                        && !n.phrase().temporal
                        && isSubject(at + 1);
        if (subject) {
            return true;
        }
        for (int k = at + 1; k < items.size(); k++) {
            switch (items.get(k)) {
                case Verbal v -> {
                    if (verbFirst && v.verb().joined()) {
                        return false;
                    }
                    return v.verb().finite()
                            || k == at + 1
                            || verbFirst
                            || v.verb().tense() == Tense.PROGRESSIVE;
                }
                case Marker m -> {
                    if (k == at + 1 && m.kind() == Marker.Kind.THAT) {
                        continue;
                    }
                    if (m.kind() == Marker.Kind.COMMA
                            || m.kind() == Marker.Kind.STOP
                            || m.kind() == Marker.Kind.SUBORDINATE
                            || m.kind() == Marker.Kind.THAT) {
                        return false;
                    }
                    boolean verbNext = k + 1 < items.size() && items.get(k + 1) instanceof Verbal;
                    if (m.kind() == Marker.Kind.RELATIVE
                            || m.kind() == Marker.Kind.AND && verbNext && !verbFirst) {
                        return false;
                    }
                }
                case Nominal n -> {}
            }
        }
        return false;
    }

    // phrases

    private void nominal(Nominal nominal) {
        Phrase phrase = nominal.phrase();
        if (according && !phrase.temporal) {
            according = false;
            accordingTo(phrase);
            return;
        }
        Phrase before = at > 0 && items.get(at - 1) instanceof Nominal n ? n.phrase() : null;
        if (before != null && !verbFirst && phrase.bare() && namesOffice(before, phrase)) {
            phrase.apposition = true;
            phrase.clause = before.clause;
            return;
        }
        if (and && joins(phrase)) {
            return;
        }
        if (comma && isListMember(phrase)) {
            return;
        }
        boolean governed = preposed;
        preposed = false;
        if (phrase.temporal || !phrase.bare() || governed) {
            place(phrase);
            current.others.add(phrase);
            return;
        }
        if (current.verb == null) {
            if (current.subject == null) {
                resumeBefore(phrase);
                place(phrase);
                if (current.verb == null && current.subject == null) {
                    current.subject = phrase;
                } else {
                    current.objects.add(phrase);
                }
            } else if (comma && !verbFirst) {
                phrase.apposition = true;
                place(phrase);
            } else if (isSubject(at) && comma && current.kind != Kind.MAIN) {
                resume(phrase);
            } else if (comma) {
                phrase.apposition = true;
                place(phrase);
            } else {
                place(phrase);
                current.objects.add(phrase);
            }
            return;
        }
        if (verbFirst) {
            afterArabicVerb(phrase);
            return;
        }
        if (isSubject(at) && opensByItself(before)) {
            openBySubject(phrase, before);
            return;
        }
        place(phrase);
        if (current.subject == null
                && current.kind != Kind.INFINITIVE
                && current.kind != Kind.PARTICIPIAL
                && current.kind != Kind.RELATIVE
                && current.verb.finite()
                && !hasInherited()) {
            current.subject = phrase;
        } else if (comma && before == null && lastNominalBeforeComma()) {
            phrase.apposition = true;
            current.others.add(phrase);
        } else {
            current.objects.add(phrase);
        }
    }

    /** "the president of Iran Ebrahim Raisi": a name right after its office. */
    private static boolean namesOffice(Phrase office, Phrase name) {
        List<OfActor> left = office.heads();
        List<OfActor> right = name.heads();
        return !left.isEmpty()
                && !right.isEmpty()
                && left.get(0).shape() == Shape.TITLE
                && right.get(0).shape() == Shape.PERSON
                && left.get(0).name().person().isEmpty();
    }

    private boolean hasInherited() {
        return current.kind == Kind.COORDINATED || current.kind == Kind.INFINITIVE;
    }

    private boolean lastNominalBeforeComma() {
        return at >= 2 && items.get(at - 2) instanceof Nominal;
    }

    private void place(Phrase phrase) {
        phrase.clause = current;
    }

    private void accordingTo(Phrase phrase) {
        Clause top = current;
        while (top.parent != null && top.kind != Kind.COMPLEMENT) {
            top = top.parent;
        }
        top.according = phrase;
        phrase.clause = top;
    }

    /** A subject after a fronted participle or clause belongs to the clause around it. */
    private void resumeBefore(Phrase phrase) {
        boolean fronted =
                comma
                        && current.parent != null
                        && current.kind != Kind.MAIN
                        && current.kind != Kind.COMPLEMENT
                        && current.verb != null;
        if (fronted) {
            resume(phrase);
        }
    }

    private void resume(Phrase phrase) {
        while (current.parent != null
                && (current.kind == Kind.PARTICIPIAL
                        || current.kind == Kind.ADVERBIAL
                        || current.kind == Kind.INFINITIVE
                        || current.kind == Kind.RELATIVE)) {
            current = current.parent;
        }
        place(phrase);
        if (current.verb == null && current.subject == null) {
            current.subject = phrase;
        } else if (current.verb != null) {
            current = open(Kind.MAIN, null, phrase.from);
            current.subject = phrase;
            place(phrase);
        }
    }

    /** "Russia and Iran": joins a phrase to the one before "and". */
    private boolean joins(Phrase phrase) {
        Phrase left = beforeAnd();
        if (left == null || phrase.temporal || left.temporal) {
            return false;
        }
        boolean alike =
                phrase.preposition.equals(left.preposition)
                        || phrase.bare()
                        || left.preposition.equals("بين");
        if (!alike) {
            return false;
        }
        boolean startsClause =
                phrase.bare()
                        && (verbFirst ? isArabicSubject() : isSubject(at))
                        && left.clause.verb != null
                        && !isConjunctOfSubject(left);
        if (startsClause) {
            return false;
        }
        left = first(left);
        left.conjuncts.add(phrase);
        phrase.clause = left.clause;
        return true;
    }

    private boolean isConjunctOfSubject(Phrase left) {
        return left.clause.subject == left
                && left.clause.verb != null
                && left.from > left.clause.verb.from()
                && verbFirst;
    }

    private @Nullable Phrase beforeAnd() {
        int k = at - 1;
        while (k >= 0
                && items.get(k) instanceof Marker m
                && (m.kind() == Marker.Kind.AND
                        || m.kind() == Marker.Kind.COMMA
                        || m.kind() == Marker.Kind.QUOTE)) {
            k--;
        }
        if (k >= 0 && items.get(k) instanceof Nominal n) {
            // "the leaders of Russia and Iran", "talks with Russia and Iran"
            return n.phrase();
        }
        return null;
    }

    private Phrase first(Phrase conjunct) {
        for (Item item : items) {
            if (item instanceof Nominal n && n.phrase().conjuncts.contains(conjunct)) {
                return n.phrase();
            }
        }
        return conjunct;
    }

    /** "A, B and C": a bare phrase between commas before "and". */
    private boolean isListMember(Phrase phrase) {
        if (phrase.temporal || !phrase.bare() || phrase.heads().isEmpty()) {
            return false;
        }
        Phrase left = beforeAnd();
        if (left == null
                || left.temporal
                || left.heads().isEmpty()
                || isPersonWithTitle(left, phrase)) {
            return false;
        }
        int k = at + 1;
        boolean found = false;
        while (k < items.size()) {
            Item item = items.get(k);
            if (item instanceof Marker m && m.kind() == Marker.Kind.AND) {
                found = true;
                break;
            }
            boolean goesOn =
                    item instanceof Marker m && m.kind() == Marker.Kind.COMMA
                            || item instanceof Nominal n
                                    && n.phrase().bare()
                                    && !n.phrase().heads().isEmpty();
            if (!goesOn) {
                break;
            }
            k++;
        }
        boolean lastIsPhrase =
                found
                        && k + 1 < items.size()
                        && items.get(k + 1) instanceof Nominal n
                        && n.phrase().bare()
                        && !n.phrase().heads().isEmpty();
        if (!lastIsPhrase
                || !verbFirst
                        && k + 2 < items.size()
                        && left.clause.verb != null
                        && isSubject(k + 1)) {
            return false;
        }
        left = first(left);
        left.conjuncts.add(phrase);
        phrase.clause = left.clause;
        return true;
    }

    private static boolean isPersonWithTitle(Phrase left, Phrase right) {
        return left.heads().get(0).shape() == Shape.TITLE
                && right.heads().get(0).shape() == Shape.PERSON;
    }

    /** Whether a bare phrase is the subject of a verb after it. */
    private boolean isSubject(int index) {
        int needed = 1;
        boolean relative = false;
        for (int k = index + 1; k < items.size(); k++) {
            switch (items.get(k)) {
                case Verbal v -> {
                    if (v.verb().finite()) {
                        boolean reduced =
                                v.verb().tense() == Tense.PAST
                                        && v.verb().from() == v.verb().main()
                                        && (k == index + 1 && isReduced(k, index)
                                                || k > index + 1 && isReducedBehind(k));
                        if (reduced) {
                            continue;
                        }
                        needed--;
                        if (needed == 0) {
                            return true;
                        }
                    } else if (v.verb().infinitive() && k == index + 1) {
                        return false;
                    }
                }
                case Nominal n -> {
                    if (n.phrase().bare()
                            && !n.phrase().temporal
                            && !relative
                            && !isJoinedAt(k)
                            && !isApposition(k)) {
                        return false;
                    }
                }
                case Marker m -> {
                    switch (m.kind()) {
                        case COMMA -> {
                            int next = closing(k);
                            if (next < 0) {
                                return false;
                            }
                            k = next;
                        }
                        case RELATIVE -> {
                            needed++;
                            relative = true;
                        }
                        case STOP, THAT, SUBORDINATE, CONDITION, ACCORDING -> {
                            return false;
                        }
                        case AND -> {
                            if (k + 1 < items.size() && items.get(k + 1) instanceof Verbal) {
                                return false;
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        return false;
    }

    private boolean isJoinedAt(int k) {
        return items.get(k - 1) instanceof Marker m && m.kind() == Marker.Kind.AND;
    }

    private boolean isApposition(int k) {
        return items.get(k - 1) instanceof Marker m && m.kind() == Marker.Kind.COMMA;
    }

    /** The comma that closes an aside that opens at a comma; -1 where none does. */
    private int closing(int open) {
        for (int k = open + 1; k < items.size() && k <= open + 9; k++) {
            if (items.get(k) instanceof Marker m) {
                if (m.kind() == Marker.Kind.COMMA) {
                    return k;
                }
                if (m.kind() == Marker.Kind.STOP
                        || m.kind() == Marker.Kind.THAT
                        || m.kind() == Marker.Kind.SUBORDINATE) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "removed a hurdle to a plan made by X": a participle behind the phrases of an object. */
    private boolean isReducedBehind(int verb) {
        boolean behind = items.get(verb - 1) instanceof Nominal n && !n.phrase().temporal;
        return behind && current.verb != null && !and && !comma && followedByPreposition(verb);
    }

    /** "the deal signed by X was": a participle after its noun, before the verb of the clause. */
    private boolean isReduced(int verb, int subject) {
        boolean by =
                verb + 1 < items.size()
                        && items.get(verb + 1) instanceof Nominal n
                        && !n.phrase().bare();
        if (!by) {
            return false;
        }
        boolean agent = ((Nominal) items.get(verb + 1)).phrase().preposition.equals("by");
        for (int k = verb + 1; k < items.size(); k++) {
            Item item = items.get(k);
            if (item instanceof Verbal v && v.verb().finite()) {
                return true;
            }
            if (item instanceof Marker) {
                return agent
                        && !(items.get(subject) instanceof Nominal n
                                && !n.phrase().heads().isEmpty());
            }
            if (item instanceof Nominal n && n.phrase().bare() && !n.phrase().temporal) {
                return false;
            }
        }
        return agent && current.verb != null;
    }

    /** Whether a subject after the verb of its clause opens one of its own. */
    private boolean opensByItself(@Nullable Phrase before) {
        if (and || comma || quote) {
            return true;
        }
        Item next = at + 1 < items.size() ? items.get(at + 1) : null;
        boolean plainPast =
                next instanceof Verbal v
                        && v.verb().tense() == Tense.PAST
                        && v.verb().from() == v.verb().main();
        boolean speech =
                current.verb != null
                        && (current.verb.isSpeech() || current.verb.tense() == Tense.PRESENT);
        if (speech) {
            return true;
        }
        boolean reduced = plainPast && next instanceof Verbal v && followedByPreposition(at + 1);
        return !reduced;
    }

    private boolean followedByPreposition(int k) {
        return k + 1 < items.size() && items.get(k + 1) instanceof Nominal n && !n.phrase().bare();
    }

    private void openBySubject(Phrase phrase, @Nullable Phrase before) {
        Item next = items.get(at + 1);
        boolean trailing =
                (comma || quote)
                        && !and
                        && nextFinite() != null
                        && nextFinite().isSpeech()
                        && endsSoon();
        if (trailing) {
            attribution(phrase);
            return;
        }
        Clause base = current;
        Verb verb = base.verb;
        if (!and && !comma && verb != null && (verb.isSpeech() || before == null)) {
            current = open(Kind.COMPLEMENT, base, phrase.from);
            current.governor = verb.main();
        } else if (!and && !comma && before != null) {
            current = open(Kind.RELATIVE, base, phrase.from);
            current.antecedent = before;
        } else {
            while (base.parent != null
                    && (base.kind == Kind.RELATIVE
                            || base.kind == Kind.INFINITIVE
                            || base.kind == Kind.PARTICIPIAL
                            || base.kind == Kind.ADVERBIAL && comma
                            || base.kind == Kind.COMPLEMENT && comma && !quoted && speechAhead())) {
                base = base.parent;
            }
            if (base.verb == null && base.subject == null) {
                current = base;
                current.subject = phrase;
                place(phrase);
                return;
            }
            current = open(Kind.COORDINATED, base, phrase.from);
        }
        current.subject = phrase;
        place(phrase);
    }

    private boolean speechAhead() {
        Verb next = nextFinite();
        return next != null && next.isSpeech();
    }

    private @Nullable Verb nextFinite() {
        for (int k = at + 1; k < items.size(); k++) {
            if (items.get(k) instanceof Verbal v && v.verb().finite()) {
                return v.verb();
            }
        }
        return null;
    }

    /** Whether nothing is said after a verb of saying: no that, no further clause of its own. */
    private boolean endsSoon() {
        boolean seen = false;
        for (int k = at + 1; k < items.size(); k++) {
            Item item = items.get(k);
            if (item instanceof Verbal v && v.verb().finite()) {
                if (seen) {
                    return false;
                }
                seen = true;
            } else if (seen && item instanceof Marker m) {
                if (m.kind() == Marker.Kind.THAT) {
                    return false;
                }
                if (m.kind() == Marker.Kind.COMMA
                        || m.kind() == Marker.Kind.STOP
                        || m.kind() == Marker.Kind.QUOTE) {
                    return true;
                }
            }
        }
        return true;
    }

    /** "..., the Kremlin said": what stands before is what is said. */
    private void attribution(Phrase phrase) {
        Clause attribution = open(Kind.MAIN, null, phrase.from);
        attribution.subject = phrase;
        phrase.clause = attribution;
        sayAll(attribution);
        current = attribution;
    }

    private void sayAll(Clause attribution) {
        int stop = lastStop();
        for (Clause clause : clauses) {
            boolean told =
                    clause != attribution
                            && clause.parent == null
                            && clause.start >= stop
                            && clause.verb != null;
            if (told) {
                clause.parent = attribution;
                clause.governor = -2;
            }
        }
    }

    private int lastStop() {
        for (int k = at - 1; k >= 0; k--) {
            if (items.get(k) instanceof Marker m && m.kind() == Marker.Kind.STOP) {
                return m.from();
            }
        }
        return 0;
    }

    // Arabic word order

    private void afterArabicVerb(Phrase phrase) {
        boolean newClause =
                (and || comma && verbComesAtOnce())
                        && isArabicSubject()
                        && current.verb != null
                        && isDefinite(phrase);
        if (newClause) {
            Clause base = current;
            while (base.parent != null
                    && (base.kind == Kind.RELATIVE
                            || base.kind == Kind.ADVERBIAL
                            || base.kind == Kind.PARTICIPIAL
                            || base.kind == Kind.INFINITIVE)) {
                base = base.parent;
            }
            if (base.verb == null && base.subject == null) {
                current = base;
            } else {
                current = open(Kind.COORDINATED, base, phrase.from);
            }
            current.subject = phrase;
            place(phrase);
            return;
        }
        place(phrase);
        Verb verb = java.util.Objects.requireNonNull(current.verb);
        boolean participle = verb.tense() == Tense.PROGRESSIVE;
        if (comma && current.subject != null && isAppositionOf(phrase)) {
            phrase.apposition = true;
            current.others.add(phrase);
        } else if (current.subject == null
                && !participle
                && current.objects.isEmpty()
                && canBeSubject(verb, phrase)) {
            current.subject = phrase;
        } else {
            current.objects.add(phrase);
        }
    }

    /** A subject before its verb is known: it has an article, a name or an owner. */
    private boolean isDefinite(Phrase phrase) {
        return !phrase.actors.isEmpty()
                || words.norm(phrase.head).startsWith("ال")
                || words.has(phrase.from, CueKind.DETERMINER)
                || words.hasPronoun(phrase.head);
    }

    private boolean verbComesAtOnce() {
        return at + 1 < items.size()
                && (items.get(at + 1) instanceof Verbal || items.get(at + 1) instanceof Marker);
    }

    private boolean isAppositionOf(Phrase phrase) {
        return at >= 2
                && items.get(at - 2) instanceof Nominal n
                && n.phrase() == current.subject
                && current.objects.isEmpty()
                && phrase.heads().stream().anyMatch(a -> a.shape() == Shape.PERSON);
    }

    /** A verb agrees with the subject after it in gender; a pronoun at its end is its object. */
    private boolean canBeSubject(Verb verb, Phrase phrase) {
        if (verb.passive()) {
            return true;
        }
        if (words.norm(verb.main()).endsWith("وا")) {
            // A verb in the plural has its subject behind it.
            return false;
        }
        boolean feminine = isFeminine(phrase);
        if (verb.feminine() != feminine && knowsGender(phrase)) {
            return false;
        }
        boolean inherits = current.kind != Kind.MAIN && !(current.kind == Kind.COMPLEMENT);
        boolean owned =
                phrase.heads().isEmpty()
                        && (phrase.actors.stream().anyMatch(a -> a.anaphor().equals("country"))
                                || words.acts(phrase.head).stream()
                                        .anyMatch(a -> a.form().pronoun())
                                || words.asksFor(verb.main(), phrase.head)
                                        && (inherits || words.hasPronoun(phrase.head)));
        if (owned) {
            // "renewed his support": what belongs to the subject is not the subject; nor is what
            // the verb acts on, where somebody has been named: "and broke off the talks".
            return false;
        }
        List<OfActor> heads = phrase.heads();
        if (inherits && !heads.isEmpty() && heads.get(0).shape() == Shape.ORGANISATION) {
            return verb.feminine() == feminine;
        }
        boolean definite = words.norm(phrase.head).startsWith("ال");
        return !inherits
                || !heads.isEmpty()
                || !phrase.everyone().isEmpty()
                || current.parent == null
                || (current.kind == Kind.COORDINATED || current.kind == Kind.RELATIVE)
                        && definite
                        && verb.feminine() == feminine;
    }

    private boolean knowsGender(Phrase phrase) {
        List<OfActor> heads = phrase.heads();
        if (heads.isEmpty()) {
            String word = words.tokens.get(phrase.head).surface();
            return word.startsWith("ال") || word.endsWith("ة");
        }
        OfActor head = heads.get(0);
        return head.shape() == Shape.COUNTRY
                || head.shape() == Shape.CAPITAL
                || head.shape() == Shape.PERSON
                || head.shape() == Shape.TITLE
                || head.shape() == Shape.BODY && words.norm(head.from()).endsWith("ه");
    }

    private static final java.util.Set<String> MASCULINE_STATES =
            java.util.Set.of("IRQ", "JOR", "LBN", "MAR", "SDN", "YEM", "VAT");

    private boolean isFeminine(Phrase phrase) {
        List<OfActor> heads = phrase.heads();
        if (!heads.isEmpty()) {
            OfActor head = heads.get(0);
            return switch (head.shape()) {
                case COUNTRY -> !MASCULINE_STATES.contains(head.name().country());
                case CAPITAL -> true;
                default -> endsFeminine(head.from());
            };
        }
        return endsFeminine(phrase.head);
    }

    private boolean endsFeminine(int token) {
        String word = words.tokens.get(token).surface();
        return word.endsWith("ة")
                || word.endsWith("ات")
                || word.endsWith("اء") && word.length() > 5;
    }

    /** A subject that stands before its verb: after إن, or to open a sentence. */
    private boolean isArabicSubject() {
        for (int k = at + 1; k < items.size(); k++) {
            Item item = items.get(k);
            if (item instanceof Verbal v) {
                return v.verb().finite()
                        && !v.verb().joined()
                        && v.verb().tense() != Tense.PROGRESSIVE;
            }
            if (item instanceof Nominal n && (n.phrase().bare() && !n.phrase().temporal)) {
                return false;
            }
            if (item instanceof Marker m
                    && m.kind() != Marker.Kind.COMMA
                    && m.kind() != Marker.Kind.QUOTE) {
                return false;
            }
        }
        return false;
    }

    // verbs

    private void verbal(Verb verb) {
        if (according && verb.isSpeech()) {
            according = false;
            Clause attribution = open(Kind.MAIN, null, verb.from());
            attribution.verb = verb;
            sayAll(attribution);
            current = attribution;
            return;
        }
        according = false;
        if (verb.auxiliary() && current.verb == null) {
            current.verb = verb;
            return;
        }
        if (current.verb != null && current.verb.auxiliary() && !and && canComplete(verb)) {
            boolean passive =
                    current.verb.tense() == Tense.PRESENT
                            && !verbFirst
                            && (verb.tense() == Tense.PARTICIPLE || verb.tense() == Tense.PAST);
            current.verb = verb.after(current.verb, passive);
            settleSubject();
            return;
        }
        if (verb.infinitive()) {
            infinitive(verb);
        } else if (!verb.finite()) {
            participle(verb);
        } else {
            finite(verb);
        }
    }

    /** The first object of an auxiliary was its subject where a language puts it there. */
    private void settleSubject() {
        if (current.subject == null && !current.objects.isEmpty() && verbFirst) {
            current.subject = current.objects.remove(0);
        }
    }

    private boolean canComplete(Verb verb) {
        return !verb.infinitive() || !verbFirst;
    }

    private void infinitive(Verb verb) {
        Clause parent = current;
        if (and && current.kind == Kind.INFINITIVE && current.parent != null) {
            Clause sibling = current;
            current = open(Kind.INFINITIVE, sibling.parent, verb.from());
            current.governor = sibling.governor;
            current.verb = verb;
            current.subject = sibling.subject;
            return;
        }
        int governor = governor(parent);
        current = open(Kind.INFINITIVE, parent, verb.from());
        current.governor = governor;
        current.verb = verb;
        current.aside = parent.verb == null;
    }

    private void participle(Verb verb) {
        Item before = at > 0 ? items.get(at - 1) : null;
        Clause parent = current;
        boolean afterPhrase = before instanceof Nominal n && !n.phrase().temporal;
        if (verb.tense() == Tense.PROGRESSIVE) {
            if (and && current.kind == Kind.PARTICIPIAL && current.parent != null) {
                Clause sibling = current;
                current = open(Kind.PARTICIPIAL, sibling.parent, verb.from());
                current.governor = sibling.governor;
                current.subject = sibling.subject;
                current.antecedent = sibling.antecedent;
                current.verb = verb;
                return;
            }
            if (comma && !isGerund(verb)) {
                parent = finiteAround(parent);
                parent = words.isUtterance(verb.main()) ? speakerAround(parent) : parent;
            }
            current = open(Kind.PARTICIPIAL, parent, verb.from());
            current.verb = verb;
            current.governor = governor(parent);
            current.aside = parent.verb == null || comma;
            if (afterPhrase && !verbFirst && !isGerund(verb)) {
                current.antecedent = ((Nominal) java.util.Objects.requireNonNull(before)).phrase();
                if (parent.verb == null && parent.subject == current.antecedent) {
                    current.antecedent = parent.subject;
                }
            }
            return;
        }
        current = open(Kind.PARTICIPIAL, parent, verb.from());
        current.verb = passive(verb);
        current.aside = parent.verb == null || comma;
        current.antecedent =
                afterPhrase
                        ? ((Nominal) java.util.Objects.requireNonNull(before)).phrase()
                        : lastPhrase();
    }

    /** "said that ..., accusing": words of a speaker go on from his last ones. */
    private static Clause speakerAround(Clause clause) {
        for (Clause c = clause; c.parent != null; c = c.parent) {
            Verb verb = c.parent.verb;
            if (c.kind == Kind.COMPLEMENT && verb != null && verb.isSpeech()) {
                return c.parent;
            }
        }
        return clause;
    }

    /** The clause with a finite verb that a participle after a comma goes on from. */
    private Clause finiteAround(Clause clause) {
        Clause around = clause;
        while (around.parent != null
                && (around.kind == Kind.INFINITIVE
                        || around.kind == Kind.PARTICIPIAL
                        || around.kind == Kind.RELATIVE && verbFirst)) {
            around = around.parent;
        }
        return around;
    }

    private boolean isGerund(Verb verb) {
        return verb.from() > 0 && words.has(verb.from() - 1, CueKind.PREPOSITION);
    }

    private static Verb passive(Verb verb) {
        return new Verb(
                verb.from(),
                verb.main(),
                verb.to(),
                Tense.PARTICIPLE,
                verb.mood(),
                true,
                false,
                false,
                false,
                verb.feminine(),
                verb.joined(),
                verb.speech(),
                verb.light());
    }

    private void finite(Verb verb) {
        boolean nominal =
                verbFirst
                        && verb.joined()
                        && current.verb == null
                        && current.kind == Kind.COMPLEMENT
                        && current.subject != null
                        && current.parent != null;
        if (nominal) {
            // "called it a provocation and accused": the clause had no verb of its own.
            coordinated(verb, java.util.Objects.requireNonNull(current.parent));
            return;
        }
        if (current.verb == null) {
            current.verb = verb;
            takeRelativeObject();
            return;
        }
        Item before = at > 0 ? items.get(at - 1) : null;
        if (!verbFirst) {
            boolean directlyAfterPhrase =
                    before instanceof Nominal n && !n.phrase().temporal && !and && !comma;
            boolean plainPast = verb.tense() == Tense.PAST && verb.from() == verb.main();
            if (directlyAfterPhrase && plainPast && !canResume()) {
                participle(passive(verb));
                return;
            }
            if (isInvertedSpeech(verb)) {
                Clause attribution = open(Kind.MAIN, null, verb.from());
                attribution.verb = verb;
                sayAll(attribution);
                current = attribution;
                return;
            }
        }
        Clause base = current;
        if (and || verbFirst && verb.joined()) {
            coordinated(verb, base);
            return;
        }
        Clause open = current;
        while (open != null && open.verb != null) {
            open = open.parent;
        }
        if (open != null) {
            current = open;
            current.verb = verb;
            return;
        }
        if (verbFirst && before instanceof Nominal n && !n.phrase().temporal) {
            current = open(Kind.RELATIVE, base, verb.from());
            current.antecedent = n.phrase();
            current.verb = verb;
            return;
        }
        if (verbFirst && current.kind == Kind.RELATIVE && comma) {
            while (current.kind == Kind.RELATIVE && current.parent != null) {
                current = current.parent;
            }
            base = current;
        }
        if (verbFirst
                && base.verb != null
                && base.verb.light() == false
                && !comma
                && before instanceof Verbal) {
            current = open(Kind.COMPLEMENT, base, verb.from());
            current.governor = base.verb.main();
            current.verb = verb;
            return;
        }
        current =
                open(
                        comma || verbFirst ? Kind.COORDINATED : Kind.MAIN,
                        comma || verbFirst ? base : null,
                        verb.from());
        current.verb = verb;
    }

    private boolean canResume() {
        for (Clause c = current; c != null; c = c.parent) {
            if (c.verb == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isInvertedSpeech(Verb verb) {
        boolean next =
                at + 1 < items.size()
                        && items.get(at + 1) instanceof Nominal n
                        && n.phrase().bare()
                        && !n.phrase().temporal;
        return verb.isSpeech() && (comma || quote) && !and && next && !isSubject(at + 1);
    }

    private void coordinated(Verb verb, Clause base) {
        Clause rank = base;
        boolean utters = words.isUtterance(verb.main());
        while (rank.parent != null
                && (rank.kind == Kind.INFINITIVE
                        || rank.kind == Kind.PARTICIPIAL
                        || rank.kind == Kind.RELATIVE && (rank.aside || verbFirst)
                        || rank.kind == Kind.ADVERBIAL
                                && (rank.aside || verbFirst)
                                && rank.parent.verb != null
                        || rank.kind == Kind.COMPLEMENT
                                && !quoted
                                && leavesComplement(rank, verb, utters))) {
            rank = rank.parent;
        }
        if (rank.verb == null) {
            current = rank;
            current.verb = verb;
            return;
        }
        current = open(Kind.COORDINATED, rank, verb.from());
        current.verb = verb;
    }

    /**
     * "denies that its men used force and blames": whether a verb goes on from the one that speaks.
     */
    private boolean leavesComplement(Clause complement, Verb verb, boolean utters) {
        Verb speaks = complement.parent == null ? null : complement.parent.verb;
        Verb inner = complement.verb;
        if (speaks == null || inner == null) {
            return verb.isSpeech();
        }
        boolean outer = speaks.isSpeech() || words.isUtterance(speaks.main());
        if (verb.isSpeech()
                || utters && outer && !words.isUtterance(inner.main())
                || utters && outer && verbFirst && comma) {
            return true;
        }
        return !verbFirst
                && verb.tense() == speaks.tense()
                && verb.tense() != inner.tense()
                && verb.tense() == Tense.PRESENT;
    }

    /** "the bloc, which Iran joined": what the relative clause speaks of is its object. */
    private void takeRelativeObject() {
        if (current.kind == Kind.RELATIVE
                && current.subject != null
                && current.antecedent != null
                && !verbFirst) {
            current.objects.add(current.antecedent);
        }
    }

    /**
     * "and accused Georgetown": the only phrase after a verb that needs an object is no subject
     * where one is understood.
     */
    private void settleObject(Clause clause) {
        Verb verb = clause.verb;
        Phrase only = clause.subject;
        if (!verbFirst
                || verb == null
                || only == null
                || verb.passive()
                || verb.tense() == Tense.PROGRESSIVE
                || only.clause != clause
                || only.from < verb.main()
                || !clause.objects.stream().allMatch(this::tellsHow)
                || words.hasPronoun(verb.main())) {
            return;
        }
        boolean passive = words.isOftenPassive(verb.main());
        Phrase understood =
                clause.kind == Kind.COORDINATED && clause.parent != null
                        ? inherited(clause.parent, 1)
                        : null;
        boolean takes =
                understood != null
                        && words.hasObject(verb.main())
                        && (!only.heads().isEmpty() || passive)
                        && (!understood.heads().isEmpty() || !passive)
                        && isFeminine(understood) == verb.feminine();
        if (takes) {
            clause.subject = null;
            clause.objects.add(only);
        } else if (passive && verb.tense() == Tense.PAST && clause.antecedent == null) {
            // قتل جندي: without vowel signs the active and the passive look alike.
            clause.verb = undergone(verb);
        }
    }

    /** دعما للاتفاق, احتجاجا: an indefinite accusative says how or why. */
    private boolean tellsHow(Phrase object) {
        return object.actors.isEmpty()
                && object.to - object.from == 1
                && words.norm(object.head).endsWith("ا");
    }

    private static Verb undergone(Verb verb) {
        return new Verb(
                verb.from(),
                verb.main(),
                verb.to(),
                verb.tense(),
                verb.mood(),
                true,
                verb.finite(),
                verb.infinitive(),
                verb.auxiliary(),
                verb.feminine(),
                verb.joined(),
                verb.speech(),
                verb.light());
    }

    // subjects that are not written

    private void inherit(Clause clause) {
        if (clause.subject != null || clause.verb == null) {
            return;
        }
        clause.subject = inherited(clause, 0);
    }

    private @Nullable Phrase inherited(Clause clause, int depth) {
        if (clause.subject != null) {
            return clause.subject;
        }
        if (depth > 8) {
            return null;
        }
        if (clause.antecedent != null) {
            if (clause.kind == Kind.RELATIVE
                    && verbFirst
                    && clause.verb != null
                    && knowsGender(clause.antecedent)
                    && clause.verb.feminine() != isFeminine(clause.antecedent)
                    && clause.parent != null) {
                return inherited(clause.parent, depth + 1);
            }
            return clause.antecedent;
        }
        Clause parent = clause.parent;
        if (parent == null) {
            return fronted(clause);
        }
        return switch (clause.kind) {
            case COORDINATED, PARTICIPIAL, INFINITIVE, ADVERBIAL ->
                    controlled(clause, parent, depth);
            case COMPLEMENT ->
                    verbFirst
                            ? forerunner(parent).orElseGet(() -> controlled(clause, parent, depth))
                            : null;
            case RELATIVE, MAIN -> null;
        };
    }

    /** سبق لأسمرة أن قطعت: whoever stands before أن, where no verb does. */
    private static java.util.Optional<Phrase> forerunner(Clause parent) {
        return parent.others.stream()
                .filter(p -> parent.verb == null && p.preposition.equals("ل"))
                .filter(p -> !p.heads().isEmpty())
                .findFirst();
    }

    private @Nullable Phrase controlled(Clause clause, Clause parent, int depth) {
        return inherited(parent, depth + 1);
    }

    /** A participle that opens the sentence speaks of the subject that follows. */
    private @Nullable Phrase fronted(Clause clause) {
        return null;
    }
}
