package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Factuality;

/**
 * How a word tells an act: its type and where each role stands.
 *
 * @param trigger the word as the data give it
 * @param noun whether the word is a noun
 * @param agent where the one who acts stands, first choice first
 * @param patient where the one acted upon stands
 * @param place prepositions whose object is the place; {@code patient} where the patient's land is
 * @param inner what becomes of the acts told inside its complement
 * @param flags sym, two, one, none, wrong, weak, none of them
 * @param need classes of nouns one of which must stand in the clause
 * @param veto classes of nouns none of which may
 */
record Frame(
        String trigger,
        boolean noun,
        EventType type,
        List<Slot> agent,
        List<Slot> patient,
        List<String> place,
        Inner inner,
        Set<String> flags,
        Set<String> need,
        Set<String> veto) {

    boolean symmetric() {
        return flags.contains("sym");
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /**
     * What an act makes of the acts inside its complement.
     *
     * @param governs whether it says anything of them
     * @param factuality what they are according to the agent; absent where they are not told
     * @param byPatient whether the patient does them
     */
    record Inner(boolean governs, Optional<Factuality> factuality, boolean byPatient) {
        static final Inner NONE = new Inner(false, Optional.empty(), false);
    }
}
