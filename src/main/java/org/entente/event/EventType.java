package org.entente.event;

import java.util.Optional;

/**
 * The kinds of act that Entente knows, each with its PLOVER class and CAMEO code.
 *
 * <p>The names are the {@code skos:notation} of the ontology's classes. PLOVER codes an announced
 * act of some classes as AGREE; CAMEO codes follow the CAMEO 1.1b3 manual (Schrodt 2012).
 */
public enum EventType {
    RATIFY_AGREEMENT("AGREE", "057"),
    AGREE("AGREE", "030"),
    JOIN_ORGANIZATION("AGREE", "057"),
    ESTABLISH_RELATIONS("AGREE", "050"),
    VISIT("CONSULT", "042"),
    MEET("CONSULT", "040"),
    CALL("CONSULT", "041"),
    NEGOTIATE("CONSULT", "046"),
    MEDIATE("CONSULT", "045"),
    SIGN_AGREEMENT("SUPPORT", "057"),
    RECOGNIZE("SUPPORT", "054"),
    PRAISE("SUPPORT", "051"),
    THANK("SUPPORT", "051"),
    SUPPORT("SUPPORT", "050"),
    APOLOGIZE("SUPPORT", "055"),
    COOPERATE("COOPERATE", "060"),
    MILITARY_COOPERATE("COOPERATE", "062"),
    AID("AID", "070"),
    MILITARY_AID("AID", "072"),
    LIFT_SANCTIONS("YIELD", "085"),
    CEASEFIRE("YIELD", "087"),
    WITHDRAW_TROOPS("YIELD", "087"),
    RELEASE("YIELD", "084"),
    CONCEDE("YIELD", "080"),
    REQUEST("REQUEST", "020"),
    DEMAND("REQUEST", "100"),
    ACCUSE("ACCUSE", "112"),
    CONDEMN("ACCUSE", "111"),
    REJECT("REJECT", "120"),
    DENY("", "016"),
    WARN("THREATEN", "130"),
    THREATEN("THREATEN", "130"),
    PROTEST("PROTEST", "140"),
    DIPLOMATIC_PROTEST("PROTEST", "114"),
    MOBILIZE("MOBILIZE", "154"),
    WEAPONS_TEST("MOBILIZE", "150"),
    SANCTION("SANCTION", "163"),
    REDUCE_RELATIONS("SANCTION", "161"),
    WITHDRAW_AGREEMENT("SANCTION", "160"),
    LEAVE_ORGANIZATION("SANCTION", "160"),
    SEIZE("COERCE", "171"),
    DETAIN("COERCE", "173"),
    BLOCKADE("COERCE", "191"),
    CYBERATTACK("COERCE", "176"),
    COERCE("COERCE", "170"),
    ATTACK("ASSAULT", "190"),
    WAR("ASSAULT", "190"),
    STATE("STATEMENT", "010");

    private final String plover;
    private final String cameo;

    EventType(String plover, String cameo) {
        this.plover = plover;
        this.cameo = cameo;
    }

    /**
     * The PLOVER class of the act when it takes place; absent for DENY, which PLOVER has no class
     * for.
     */
    public Optional<String> plover() {
        return plover.isEmpty() ? Optional.empty() : Optional.of(plover);
    }

    /** The PLOVER class with this factuality: PLOVER codes an announced act of consent as AGREE. */
    public Optional<String> plover(Factuality factuality) {
        boolean announced =
                factuality == Factuality.PLANNED || factuality == Factuality.CONDITIONAL;
        boolean consent =
                switch (plover) {
                    case "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD" -> true;
                    default -> false;
                };
        return announced && consent ? Optional.of("AGREE") : plover();
    }

    /** The CAMEO code nearest to the act, two or three digits. */
    public String cameo() {
        return cameo;
    }
}
