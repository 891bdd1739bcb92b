package org.entente.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a language's dictionary forms look like in running text: the small part of a language that
 * is code.
 */
public interface Morphology {
    /**
     * The ways to read a token as a dictionary word with something attached; the token as it stands
     * comes first.
     */
    List<View> views(Token token);

    /** The written forms of a verb whose principal parts are given, with what each form says. */
    List<Form> verbForms(List<String> parts);

    /** The written forms of a noun whose singular (and plural, where irregular) is given. */
    List<Form> nounForms(String noun);

    /**
     * The form of a verb that no dictionary lists, where its ending shows it.
     *
     * @param helped whether an auxiliary stands before it
     */
    default Optional<Form.Tense> guessVerb(String norm, boolean helped) {
        return Optional.empty();
    }

    /**
     * Whether an infinitive stands without a word of its own before it: "de atacar", anzugreifen.
     */
    default boolean bareInfinitive() {
        return true;
    }

    /** Whether a word as it is written may be a verb of the past. */
    default boolean isPast(String surface) {
        return true;
    }

    /** Whether a word of no dictionary has the shape of a verb of the past. */
    default boolean looksPast(String norm) {
        return false;
    }

    /** Whether a word may end with a pronoun that owns it. */
    default boolean hasPronoun(String norm) {
        return false;
    }

    /** Whether a word's form shows that it only says how. */
    default boolean isAdverb(String norm) {
        return false;
    }

    /** The particles that are surely written before a word of no dictionary; empty for none. */
    default String particles(String norm) {
        return "";
    }

    /** How an entry of a dictionary is held: the word as {@link #views} offers it. */
    String canonical(String word);

    /** A future that is one word is also a finite form that can carry a clause, as a present is. */
    static List<Form> withFutures(Collection<Form> forms) {
        List<Form> all = new ArrayList<>(forms);
        for (Form form : forms) {
            if (form.tense() == Form.Tense.FUTURE) {
                all.add(new Form(form.word(), Form.Tense.PRESENT, false, false));
            }
        }
        return List.copyOf(all);
    }

    /** Words that are dictionary forms without change, for languages whose data list every form. */
    Morphology LISTED =
            new Morphology() {
                @Override
                public List<View> views(Token token) {
                    return List.of(new View(token.norm(), "", false));
                }

                @Override
                public List<Form> verbForms(List<String> parts) {
                    return parts.stream()
                            .map(part -> new Form(canonical(part), Form.Tense.PAST, false, false))
                            .toList();
                }

                @Override
                public List<Form> nounForms(String noun) {
                    return List.of(Form.noun(canonical(noun), false));
                }

                @Override
                public String canonical(String word) {
                    return Normaliser.normalise(word);
                }
            };

    /**
     * The morphology that the language's data asks for: {@code arabic}, {@code english} or {@code
     * listed}.
     */
    static Morphology named(String name) {
        return switch (name) {
            case "arabic" -> new ArabicMorphology();
            case "english" -> new EnglishMorphology();
            case "french" -> new FrenchMorphology();
            case "russian" -> new RussianMorphology();
            case "german" -> new GermanMorphology();
            case "listed" -> LISTED;
            case "spanish" -> new SpanishMorphology();
            default -> throw new IllegalArgumentException("no morphology named '" + name + "'");
        };
    }

    /**
     * A token read as a dictionary word.
     *
     * @param word the dictionary word
     * @param prefix the particles written before it, in order, without the article
     * @param definite whether the article stands before it
     */
    record View(String word, String prefix, boolean definite) {}

    /**
     * A written form of a dictionary word.
     *
     * @param word what stands in the text
     * @param feminine whether a verb agrees with a feminine singular
     * @param pronoun whether a pronoun is written at its end
     */
    record Form(String word, Tense tense, boolean feminine, boolean pronoun) {
        /** What a form says of time and voice. */
        public enum Tense {
            NOUN,
            PAST,
            PRESENT,
            FUTURE,
            BASE,
            PROGRESSIVE,
            PARTICIPLE
        }

        static Form noun(String word, boolean pronoun) {
            return new Form(word, Tense.NOUN, false, pronoun);
        }
    }
}
