package org.entente.event;

import java.util.Optional;

/**
 * Who acts or is acted upon, and for which state or organisation.
 *
 * @param country ISO 3166-1 alpha-3 code of the state acted for
 * @param org short name of an organisation, group or office (NATO, UN, Kremlin)
 * @param person full name in English where known, else as written
 * @param role the office or title in one English word or two ("president", "foreign minister")
 * @param sector GOV, MIL, COP, JUD, LEG, OPP, REB, CVL, MED, BUS, IGO: the sectors of CAMEO actors
 * @param quote the words that name the actor, where the text has them
 */
public record Actor(
        Optional<String> country,
        Optional<String> org,
        Optional<String> person,
        Optional<String> role,
        Optional<String> sector,
        Optional<Quote> quote) {

    public Actor {
        if (country.isEmpty() && org.isEmpty() && person.isEmpty() && quote.isEmpty()) {
            throw new IllegalArgumentException(
                    "an actor needs a state, an organisation, a name or words");
        }
    }

    public static Actor state(String country) {
        return new Actor(
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Actor organisation(String org) {
        return new Actor(
                Optional.empty(),
                Optional.of(org),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The party acted for: the state's code, else the organisation's short name, else the person,
     * else the words.
     */
    public String party() {
        return country.or(() -> org)
                .or(() -> person)
                .or(() -> quote.map(Quote::text))
                .orElseThrow();
    }
}
