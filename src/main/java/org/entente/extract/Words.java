package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfCue;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.SentenceMentions;
import org.entente.text.Morphology.Form;
import org.entente.text.Morphology.Form.Tense;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence can be: what the dictionary says of it, by place. */
final class Words {
    private static final Set<CueKind> VERBAL =
            EnumSet.of(CueKind.SPEECH, CueKind.LIGHT, CueKind.VERB, CueKind.FAIL, CueKind.CANCEL);

    final SentenceMentions mentions;
    final List<Token> tokens;
    final int size;
    private final FrameTable frames;
    private final @Nullable OfActor[] actorFrom;
    private final @Nullable OfActor[] actorIn;
    private final @Nullable OfTime[] timeIn;
    private final List<List<OfAct>> acts;
    private final boolean[] bracketed;

    /** The kinds of cue that start at each token, a bit for each. */
    private final long[] kinds;

    private final @Nullable EnumSet<Tense>[] tenses;

    @SuppressWarnings("unchecked")
    Words(SentenceMentions mentions, FrameTable frames) {
        this.mentions = mentions;
        this.frames = frames;
        this.tokens = mentions.tokens();
        this.size = tokens.size();
        this.actorFrom = new OfActor[size];
        this.actorIn = new OfActor[size];
        this.timeIn = new OfTime[size];
        this.bracketed = new boolean[size];
        this.acts = new ArrayList<>(size);
        this.kinds = new long[size];
        this.tenses = (EnumSet<Tense>[]) new EnumSet<?>[size];
        for (int i = 0; i < size; i++) {
            for (OfCue cue : mentions.cuesAt(i)) {
                kinds[i] |= 1L << cue.kind().ordinal();
            }
        }
        for (int i = 0; i < size; i++) {
            acts.add(List.of());
        }
        for (OfActor actor : mentions.actors()) {
            if (actor.to() <= size && actor.to() > actor.from()) {
                actorFrom[actor.from()] =
                        actorFrom[actor.from()] == null ? actor : actorFrom[actor.from()];
                for (int i = actor.from(); i < actor.to(); i++) {
                    actorIn[i] = actor;
                }
            }
        }
        for (OfTime time : mentions.times()) {
            for (int i = time.from(); i < Math.min(size, time.to()); i++) {
                timeIn[i] = time;
            }
        }
        for (OfAct act : mentions.acts()) {
            if (acts.get(act.from()).isEmpty()) {
                acts.set(act.from(), new ArrayList<>(2));
            }
            acts.get(act.from()).add(act);
        }
        findBrackets();
    }

    /** What stands in brackets is an aside that no clause needs: "(CSTO)", "(AP)". */
    private void findBrackets() {
        int open = -1;
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            if (token.isMark("(") || token.isMark("[")) {
                open = i;
            } else if ((token.isMark(")") || token.isMark("]")) && open >= 0) {
                for (int k = open; k <= i; k++) {
                    bracketed[k] = true;
                }
                open = -1;
            }
        }
    }

    boolean bracketed(int i) {
        return bracketed[i];
    }

    @Nullable OfActor actorFrom(int i) {
        return inside(i) ? actorFrom[i] : null;
    }

    @Nullable OfActor actorIn(int i) {
        return inside(i) ? actorIn[i] : null;
    }

    @Nullable OfTime timeIn(int i) {
        return inside(i) ? timeIn[i] : null;
    }

    List<OfAct> acts(int i) {
        return inside(i) ? acts.get(i) : List.of();
    }

    boolean inside(int i) {
        return i >= 0 && i < size;
    }

    boolean has(int i, CueKind kind) {
        return inside(i) && (kinds[i] & 1L << kind.ordinal()) != 0;
    }

    Optional<OfCue> cue(int i, CueKind kind) {
        return has(i, kind) ? mentions.cue(i, kind) : Optional.empty();
    }

    String norm(int i) {
        return inside(i) ? tokens.get(i).norm() : "";
    }

    boolean mark(int i, String mark) {
        return inside(i) && tokens.get(i).isMark(mark);
    }

    boolean isWord(int i) {
        return inside(i) && tokens.get(i).isWord();
    }

    boolean isNumber(int i) {
        return inside(i) && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isComma(int i) {
        return mark(i, ",") || mark(i, "،");
    }

    boolean isQuote(int i) {
        return mark(i, "\"")
                || mark(i, "“")
                || mark(i, "”")
                || mark(i, "«")
                || mark(i, "»")
                || mark(i, "„");
    }

    /** Whether a quotation that was opened before a token is still open there. */
    boolean insideQuote(int end) {
        boolean open = false;
        for (int i = 0; i < Math.min(end, size); i++) {
            open ^= isQuote(i);
        }
        return open;
    }

    /** Whether two words are written as one, with a hyphen between: "six-week". */
    boolean isHyphen(int i) {
        return (mark(i, "-") || mark(i, "‑"))
                && inside(i - 1)
                && inside(i + 1)
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** Whether a mark parts clauses: a dash, colon or semicolon. */
    boolean isStop(int i) {
        return mark(i, ";")
                || mark(i, "؛")
                || mark(i, ":")
                || mark(i, "—")
                || mark(i, "–")
                || mark(i, "…")
                || mark(i, "-") && !isHyphen(i);
    }

    /** The verb forms that the word may be; a set of the caller's own. */
    EnumSet<Tense> tenses(int i) {
        if (!inside(i)) {
            return EnumSet.noneOf(Tense.class);
        }
        EnumSet<Tense> known = tenses[i];
        if (known == null) {
            known = findTenses(i);
            tenses[i] = known;
        }
        return EnumSet.copyOf(known);
    }

    private EnumSet<Tense> findTenses(int i) {
        EnumSet<Tense> tenses = EnumSet.noneOf(Tense.class);
        for (OfAct act : acts(i)) {
            if (act.form().tense() != Tense.NOUN && !act.definite()) {
                tenses.add(act.form().tense());
            }
        }
        for (CueKind kind : VERBAL) {
            cue(i, kind).ifPresent(cue -> addTense(kind, cue, tenses));
        }
        if (mentions.lexicon().settings().verbFirst()) {
            // تعتزم باريس زيارة: a verb by itself where no other verb follows at once.
            cue(i, CueKind.INTENT).ifPresent(cue -> addTense(CueKind.INTENT, cue, tenses));
        }
        return tenses;
    }

    /** A word of saying that is listed as it is written is a participle: "adding", مضيفا. */
    private static void addTense(CueKind kind, OfCue cue, Set<Tense> tenses) {
        if (cue.form().tense() != Tense.NOUN) {
            tenses.add(cue.form().tense());
        } else if (kind == CueKind.SPEECH) {
            tenses.add(Tense.PROGRESSIVE);
        }
    }

    /** Whether the dictionary knows the word as a noun. */
    boolean isNoun(int i) {
        return has(i, CueKind.NOUN)
                || acts(i).stream().anyMatch(act -> act.form().tense() == Tense.NOUN);
    }

    /**
     * Whether a noun is of a class that a frame of the verb asks for, so that the verb acts on it.
     */
    boolean asksFor(int verb, int noun) {
        return mentions.cuesAt(noun).stream()
                .filter(cue -> cue.kind() == CueKind.NOUN)
                .anyMatch(
                        cue ->
                                acts(verb).stream()
                                        .filter(act -> act.form().tense() != Tense.NOUN)
                                        .map(act -> frames.get(act.frame()))
                                        .anyMatch(f -> f.need().contains(cue.value())));
    }

    /** Whether the verb is told of two parties of whom one is its object: "accused", "visited". */
    boolean hasObject(int verb) {
        List<Frame> told =
                acts(verb).stream()
                        .filter(act -> act.form().tense() != Tense.NOUN)
                        .map(act -> frames.get(act.frame()))
                        .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(
                                f ->
                                        !f.patient().isEmpty()
                                                && f.patient().get(0).kind() == Slot.Kind.OBJECT
                                                && f.agent().stream()
                                                        .anyMatch(
                                                                s ->
                                                                        s.kind()
                                                                                == Slot.Kind
                                                                                        .SUBJECT));
    }

    /** Whether what is written alike is mostly a passive where one phrase follows: قتل جندي. */
    boolean isOftenPassive(int verb) {
        return acts(verb).stream()
                .filter(act -> act.form().tense() == Tense.PAST && !act.form().pronoun())
                .map(act -> frames.get(act.frame()))
                .anyMatch(
                        f ->
                                !f.agent().isEmpty()
                                        && f.agent().get(0).preposition().equals("by")
                                        && !f.patient().isEmpty()
                                        && f.patient().get(0).kind() == Slot.Kind.SUBJECT);
    }

    /** The end of a noun of several words that tells an act and has a preposition inside. */
    int phraseEnd(int i) {
        int end = i + 1;
        for (OfAct act : acts(i)) {
            if (act.form().tense() == Tense.NOUN) {
                end = Math.max(end, act.to());
            }
        }
        return Math.min(end, size);
    }

    /** Whether the word says something: by a verb of saying, or by an act of words. */
    boolean isUtterance(int i) {
        return has(i, CueKind.SPEECH)
                || acts(i).stream()
                        .map(act -> frames.get(act.frame()))
                        .anyMatch(f -> f.inner().governs() || Completion.isOfWords(f.type()));
    }

    /** The longest verb entry that starts here, as an end token. */
    int verbEnd(int i) {
        int end = i + 1;
        for (OfAct act : acts(i)) {
            if (act.form().tense() != Tense.NOUN) {
                end = Math.max(end, act.to());
            }
        }
        for (CueKind kind : VERBAL) {
            Optional<OfCue> cue = cue(i, kind);
            if (cue.isPresent() && cue.get().form().tense() != Tense.NOUN) {
                end = Math.max(end, cue.get().to());
            }
        }
        return Math.min(end, size);
    }

    /** The particles written before a verb or noun, as its dictionary entry was found. */
    String prefix(int i) {
        for (OfAct act : acts(i)) {
            return act.prefix();
        }
        for (CueKind kind : CueKind.values()) {
            Optional<OfCue> cue = cue(i, kind);
            if (cue.isPresent()) {
                return cue.get().prefix();
            }
        }
        return "";
    }

    /** Whether the verb agrees with a feminine; where it may be a past, as that. */
    boolean isFeminineVerb(int i) {
        List<Form> forms = new ArrayList<>(4);
        for (OfAct act : acts(i)) {
            if (act.form().tense() != Tense.NOUN) {
                forms.add(act.form());
            }
        }
        for (CueKind kind : VERBAL) {
            cue(i, kind)
                    .map(OfCue::form)
                    .filter(form -> form.tense() != Tense.NOUN)
                    .ifPresent(forms::add);
        }
        return forms.stream()
                .filter(form -> form.tense() == Tense.PAST)
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .filter(Form::feminine)
                .isPresent();
    }

    boolean hasPronoun(int i) {
        for (OfAct act : acts(i)) {
            if (act.form().pronoun()) {
                return true;
            }
        }
        for (CueKind kind : VERBAL) {
            Optional<OfCue> cue = cue(i, kind);
            if (cue.isPresent() && cue.get().form().pronoun()) {
                return true;
            }
        }
        return false;
    }

    String speech(int i) {
        return cue(i, CueKind.SPEECH).map(OfCue::value).orElse("");
    }
}
