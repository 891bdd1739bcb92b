package org.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A holder's stance on an event, with the sentence that shows it.
 *
 * @param holder who answers for it; empty for the narrator, the outlet itself
 * @param factuality what the event is according to this holder
 * @param date the day the claim was made, where known
 */
public record Claim(
        Stance stance,
        Factuality factuality,
        List<Actor> holder,
        Optional<LocalDate> date,
        Quote sentence,
        Quote trigger) {

    public Claim {
        holder = List.copyOf(holder);
    }
}
