package org.entente.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.mention.ActorName;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.Shape;
import org.entente.mention.SentenceMentions;
import org.entente.text.Morphology.View;
import org.entente.text.Token;

/**
 * Who has been spoken of so far in an article, for words that refer back: the president, he, both
 * sides, the kingdom.
 */
final class Discourse {
    private static final Set<String> KINGDOMS =
            Set.of(
                    "SAU", "MAR", "JOR", "BHR", "GBR", "ESP", "NLD", "BEL", "DNK", "SWE", "NOR",
                    "THA");

    /** States whose people are named with the family's name first. */
    private static final Set<String> FAMILY_FIRST =
            Set.of("PRK", "KOR", "CHN", "VNM", "TWN", "HUN");

    /** Words for states and blocs that an office before them may belong to. */
    private static final Set<String> OWNERS = Set.of("pair", "trio", "bloc", "kingdom", "country");

    /** What is left of the weight of a mention after one more sentence. */
    private static final double FADING = 0.55;

    /** The same for two that are named together: an article has mostly one such pair. */
    private static final double PAIR_FADING = 0.95;

    private static final int SALIENT = 5;

    private final List<ActorName> mentioned = new ArrayList<>();

    /** The sentence of each mention. */
    private final List<Integer> sentences = new ArrayList<>();

    /** The words that each organisation has been named by. */
    private final Map<String, Set<String>> organisationWords = new HashMap<>();

    /** Those who own the office that is being resolved. */
    private List<ActorName> owners = List.of();

    private int sentence;
    private final Map<String, ActorName> surnames = new HashMap<>();
    private List<OfActor> lastSubject = List.of();

    /** The actors that the last sentence began with. */
    List<OfActor> lastSubject() {
        return lastSubject;
    }

    void subject(List<OfActor> actors) {
        List<OfActor> known = actors.stream().filter(a -> a.name().known()).toList();
        if (!known.isEmpty()) {
            lastSubject = known.stream().map(OfActor::elsewhere).toList();
        }
    }

    /** Completes the sentence's actors that refer back, and remembers those it names. */
    void resolve(SentenceMentions mentions) {
        sentence++;
        findSurnames(mentions);
        List<OfActor> actors = mentions.actors();
        List<OfActor> added = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            OfActor actor = actors.get(i);
            if (i + 1 < actors.size() && opensWith(actor, actors.get(i + 1))) {
                OfActor owner = actors.remove(i + 1);
                actor = actor.upTo(owner.to());
                actors.set(i, actor);
                owners = ofAnaphor(owner, mentions);
            } else {
                owners = List.of();
            }
            List<ActorName> names = names(actor, mentions);
            if (!names.isEmpty()) {
                OfActor resolved = actor.named(names.get(0));
                actors.set(i, resolved);
                added.add(resolved);
                for (int k = 1; k < names.size(); k++) {
                    mentioned.add(actors.get(i).name());
                    sentences.add(sentence);
                    i++;
                    actors.add(i, joined(actor, names.get(k)));
                }
            }
            if (actors.get(i).name().known()) {
                mentioned.add(actors.get(i).name());
                sentences.add(sentence);
                if (actors.get(i).anaphor().isEmpty()
                        && actors.get(i).shape() == Shape.ORGANISATION) {
                    organisationWords
                            .computeIfAbsent(actors.get(i).name().org(), k -> new HashSet<>())
                            .addAll(words(actors.get(i), mentions));
                }
                rememberSurname(actors.get(i), mentions);
            }
        }
        actors.removeIf(actor -> !actor.name().known() && !isKindOfPeople(actor));
    }

    /** وزيرا خارجية البلدين, الأمين العام للحلف: an office of those whom the next word means. */
    private static boolean opensWith(OfActor office, OfActor owner) {
        boolean open =
                office.anaphor().isEmpty()
                        && office.name().country().isEmpty()
                        && office.name().org().isEmpty()
                        && office.name().person().isEmpty()
                        && (office.shape() == Shape.TITLE || office.shape() == Shape.BODY);
        return open
                && OWNERS.contains(owner.anaphor())
                && owner.from() == office.to()
                && (owner.preposition().isEmpty() || owner.preposition().equals("ل"));
    }

    /** Rebels, the police, protesters: they act though nobody says for whom. */
    private static boolean isKindOfPeople(OfActor actor) {
        return actor.anaphor().isEmpty()
                && actor.shape() == Shape.BODY
                && !actor.name().sector().equals("GOV")
                && !actor.name().role().isEmpty();
    }

    /** "Kim visited Russia": a person named in full before is known by one word. */
    private void findSurnames(SentenceMentions mentions) {
        for (int i = 0; i < mentions.tokens().size(); i++) {
            if (!mentions.isNamed(i) && mentions.unknown(i) && mayBeName(mentions, i)) {
                addSurname(mentions, i);
            }
        }
    }

    private static boolean mayBeName(SentenceMentions mentions, int token) {
        Token word = mentions.tokens().get(token);
        return word.isWord() && (!mentions.lexicon().settings().capitals() || word.isCapitalised());
    }

    private void addSurname(SentenceMentions mentions, int token) {
        Token word = mentions.tokens().get(token);
        for (View view : mentions.lexicon().views(List.of(word)).get(0)) {
            ActorName name = view.definite() ? null : surnames.get(view.word());
            if (name != null) {
                mentions.addActor(token, view.prefix(), name);
                return;
            }
        }
    }

    private void rememberSurname(OfActor actor, SentenceMentions mentions) {
        boolean fullName = !actor.name().person().isEmpty();
        boolean stands = actor.anaphor().isEmpty() || actor.anaphor().equals("counterpart");
        if (!fullName || actor.to() - actor.from() < 2 || !stands) {
            return;
        }
        int parts = actor.name().person().split("[ -]").length;
        int last = actor.to() - 1;
        boolean familyFirst = FAMILY_FIRST.contains(actor.name().country());
        int place = familyFirst ? Math.max(actor.from(), actor.to() - parts) : last;
        for (int i = place; i >= actor.from() && familyFirst; i--) {
            if (mentions.unknown(i) || i == actor.to() - parts) {
                place = i;
                break;
            }
        }
        String word = mentions.tokens().get(place).norm();
        if (word.length() > 1) {
            surnames.putIfAbsent(word, actor.name());
        }
    }

    private static OfActor joined(OfActor actor, ActorName name) {
        return new OfActor(
                actor.from(),
                actor.to(),
                name,
                actor.preposition(),
                true,
                actor.possessive(),
                actor.modifier(),
                actor.anaphor(),
                actor.shape());
    }

    private List<ActorName> names(OfActor actor, SentenceMentions mentions) {
        if (!owners.isEmpty()) {
            return owners.stream().map(owner -> of(owner, actor)).toList();
        }
        if (!actor.anaphor().isEmpty()) {
            return ofAnaphor(actor, mentions);
        }
        boolean open = actor.name().country().isEmpty() && actor.name().org().isEmpty();
        if (open && (actor.shape() == Shape.TITLE || actor.shape() == Shape.BODY)) {
            Optional<ActorName> owned =
                    isOwned(actor, mentions)
                            ? lastState().map(owner -> of(owner, actor))
                            : Optional.empty();
            return owned.or(() -> ofRole(actor.name()))
                    .or(() -> ofArticle(actor, mentions))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (actor.name().person().isEmpty() || !open) {
            return List.of();
        }
        return samePerson(actor.name()).map(List::of).orElse(List.of());
    }

    /**
     * "the ministry", وزارة الخارجية: of the state whose side the article has told last, where it
     * opens a sentence with it.
     */
    private Optional<ActorName> ofArticle(OfActor actor, SentenceMentions mentions) {
        boolean opens = actor.from() <= mentions.opening() + 1;
        boolean body = actor.shape() == Shape.BODY && actor.name().sector().equals("GOV");
        if (!body || !opens || !mentions.lexicon().settings().verbFirst()) {
            return Optional.empty();
        }
        Optional<ActorName> subject = firstSubject().filter(name -> !name.country().isEmpty());
        return subject.or(() -> salient().stream().filter(n -> !n.country().isEmpty()).findFirst())
                .map(owner -> of(ActorName.ofCountry(owner.country()), actor));
    }

    /** "his ministry", وزير خارجيتها: of the state spoken of last. */
    private static boolean isOwned(OfActor actor, SentenceMentions mentions) {
        if (mentions.has(actor.from() - 1, CueKind.POSSESSIVE)
                || mentions.has(actor.from(), CueKind.POSSESSIVE)) {
            return true;
        }
        return mentions.lexicon()
                .morphology()
                .hasPronoun(mentions.tokens().get(actor.to() - 1).norm());
    }

    private static ActorName of(ActorName owner, OfActor actor) {
        return new ActorName(
                owner.country(), owner.org(), "", actor.name().role(), actor.name().sector());
    }

    private Optional<ActorName> lastState() {
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            if (!mentioned.get(i).country().isEmpty()) {
                return Optional.of(ActorName.ofCountry(mentioned.get(i).country()));
            }
        }
        return Optional.empty();
    }

    private List<ActorName> ofAnaphor(OfActor actor, SentenceMentions mentions) {
        return switch (actor.anaphor()) {
            case "counterpart" ->
                    actor.name().known() ? List.of(counterpart(actor.name())) : List.of();
            case "pair" -> lastPair();
            case "kingdom" -> List.of(lastOf(KINGDOMS).orElse(ActorName.ofCountry("SAU")));
            case "bloc" -> organisation(words(actor, mentions)).map(List::of).orElse(List.of());
            case "country" -> partyHere().or(this::subjectParty).map(List::of).orElse(List.of());
            case "he", "she" -> lastPerson().map(List::of).orElse(List.of());
            case "it" -> subjectParty().map(List::of).orElse(List.of());
            case "him", "her" -> nth(1).map(List::of).orElse(List.of());
            case "them" -> lastPair();
            case "trio" -> salient().stream().filter(n -> !n.country().isEmpty()).limit(3).toList();
            case "neighbour" -> neighbour().map(List::of).orElse(List.of());
            case "latter" -> nth(1).map(List::of).orElse(List.of());
            case "former" -> nth(2).map(List::of).orElse(List.of());
            case "they" -> lastSubject.stream().map(OfActor::name).toList();
            default -> List.of();
        };
    }

    private ActorName counterpart(ActorName name) {
        String role = firstSubject().map(ActorName::role).orElse("");
        return new ActorName(name.country(), name.org(), name.person(), role, "GOV");
    }

    /**
     * The two states that are most in the reader's mind: every mention counts, and less with each
     * sentence that has passed since.
     */
    private List<ActorName> lastPair() {
        List<ActorName> here = new ArrayList<>();
        for (int i = 0; i < mentioned.size(); i++) {
            ActorName name = mentioned.get(i);
            boolean known = here.stream().anyMatch(other -> other.country().equals(name.country()));
            if (sentences.get(i) == sentence && !name.country().isEmpty() && !known) {
                here.add(ActorName.ofCountry(name.country()));
            }
        }
        if (here.size() == 2) {
            return here;
        }
        List<ActorName> ranked =
                salient(PAIR_FADING).stream().filter(name -> !name.country().isEmpty()).toList();
        return ranked.size() < 2 ? List.of() : ranked.subList(0, 2);
    }

    /** The states and organisations spoken of, those first that are most in the reader's mind. */
    List<ActorName> salient() {
        return salient(FADING);
    }

    private List<ActorName> salient(double fading) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, ActorName> names = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < mentioned.size(); i++) {
            ActorName name = mentioned.get(i);
            String key = name.country().isEmpty() ? name.org() : name.country();
            if (!key.isEmpty() && counted.add(key + sentences.get(i))) {
                weights.merge(key, Math.pow(fading, sentence - sentences.get(i)), Double::sum);
                names.put(
                        key,
                        name.country().isEmpty()
                                ? new ActorName("", name.org(), "", "", name.sector())
                                : ActorName.ofCountry(name.country()));
            }
        }
        List<String> ranked = new ArrayList<>(weights.keySet());
        Collections.reverse(ranked);
        ranked.sort(Comparator.comparing((String key) -> -weights.getOrDefault(key, 0.0)));
        return ranked.stream()
                .limit(SALIENT)
                .map(key -> names.getOrDefault(key, ActorName.NONE))
                .toList();
    }

    private Optional<ActorName> lastOf(Set<String> countries) {
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            if (countries.contains(mentioned.get(i).country())) {
                return Optional.of(ActorName.ofCountry(mentioned.get(i).country()));
            }
        }
        return Optional.empty();
    }

    /**
     * The organisation that "the union", المجلس, stands for: one whose name has that word, else the
     * one spoken of last.
     */
    private Optional<ActorName> organisation(Set<String> words) {
        ActorName last = null;
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            ActorName name = mentioned.get(i);
            if (!name.sector().equals("IGO")) {
                continue;
            }
            Set<String> own = organisationWords.getOrDefault(name.org(), Set.of());
            if (words.stream().anyMatch(own::contains)) {
                return Optional.of(name);
            }
            last = last == null ? name : last;
        }
        return Optional.ofNullable(last);
    }

    /** The words of a mention as the dictionary holds them, articles and particles taken off. */
    private static Set<String> words(OfActor actor, SentenceMentions mentions) {
        Set<String> words = new HashSet<>();
        for (int i = actor.from(); i < actor.to(); i++) {
            Token token = mentions.tokens().get(i);
            mentions.lexicon().views(List.of(token)).get(0).stream()
                    .map(View::word)
                    .filter(word -> word.length() > 3)
                    .forEach(words::add);
        }
        return words;
    }

    /** The state that the sentence has just spoken of: of a person if it names one. */
    private Optional<ActorName> partyHere() {
        ActorName found = null;
        for (int i = mentioned.size() - 1; i >= 0 && sentences.get(i) == sentence; i--) {
            ActorName name = mentioned.get(i);
            if (!name.country().isEmpty() && !name.person().isEmpty()) {
                return Optional.of(ActorName.ofCountry(name.country()));
            }
            found = found == null && !name.country().isEmpty() ? name : found;
        }
        return Optional.ofNullable(found).map(name -> ActorName.ofCountry(name.country()));
    }

    /** The state most spoken of besides the one that has just been named. */
    private Optional<ActorName> neighbour() {
        String own = lastState().map(ActorName::country).orElse("");
        return salient().stream()
                .filter(n -> !n.country().isEmpty() && !n.country().equals(own))
                .findFirst();
    }

    /** The actor spoken of last, or the one before it. */
    private Optional<ActorName> nth(int back) {
        List<String> seen = new ArrayList<>();
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            ActorName name = mentioned.get(i);
            String key = name.country() + name.org() + name.person();
            if (!seen.contains(key)) {
                seen.add(key);
                if (seen.size() == back) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The person spoken of last, the subject of the last sentence first. */
    private Optional<ActorName> lastPerson() {
        Optional<ActorName> subject = firstSubject().filter(name -> !name.person().isEmpty());
        if (subject.isPresent()) {
            return subject;
        }
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            if (!mentioned.get(i).person().isEmpty()) {
                return Optional.of(mentioned.get(i));
            }
        }
        return firstSubject();
    }

    private Optional<ActorName> firstSubject() {
        return lastSubject.stream().findFirst().map(OfActor::name);
    }

    private Optional<ActorName> subjectParty() {
        return firstSubject()
                .map(
                        name ->
                                new ActorName(
                                        name.country(),
                                        name.country().isEmpty() ? name.org() : "",
                                        "",
                                        "",
                                        name.sector()));
    }

    private Optional<ActorName> ofRole(ActorName open) {
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            ActorName name = mentioned.get(i);
            if (!open.role().isEmpty()
                    && matchesRole(open.role(), name.role())
                    && (!name.country().isEmpty() || !name.org().isEmpty())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean matchesRole(String open, String held) {
        return held.equalsIgnoreCase(open)
                || held.toLowerCase(java.util.Locale.ROOT).endsWith(" " + open)
                || held.toLowerCase(java.util.Locale.ROOT).startsWith(open + " ");
    }

    private Optional<ActorName> samePerson(ActorName open) {
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            ActorName name = mentioned.get(i);
            if (!name.person().isEmpty()
                    && (name.person().equals(open.person())
                            || name.person().endsWith(" " + open.person()))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
