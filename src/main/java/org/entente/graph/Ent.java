package org.entente.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.event.EventType;

/**
 * The terms of {@code ontology/entente.ttl} and {@code ontology/codes.ttl} that the program writes.
 */
public final class Ent {
    public static final String NS = "https://w3id.org/entente/ontology#";
    public static final String CODE = "https://w3id.org/entente/code#";

    public static final Node ARTICLE = term("Article");
    public static final Node CLAIM = term("Claim");
    public static final Node EVENT = term("Event");
    public static final Node GROUP = term("Group");
    public static final Node MEMBERSHIP = term("Membership");
    public static final Node MENTION = term("Mention");
    public static final Node ORGANIZATION = term("Organization");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node PERSON = term("Person");
    public static final Node PLACE = term("Place");
    public static final Node PUBLISHER = term("Publisher");
    public static final Node REFUSAL = term("Refusal");
    public static final Node RELATIONSHIP = term("Relationship");
    public static final Node RELEASE = term("Release");
    public static final Node RUN = term("Run");
    public static final Node SENTENCE = term("Sentence");
    public static final Node STATE = term("State");
    public static final Node TERM = term("Term");
    public static final Node TREATY = term("Treaty");

    public static final Node ABOUT = term("about");
    public static final Node CLAIMED_ON = term("claimedOn");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node CONTENT_HASH = term("contentHash");
    public static final Node COW_CODE = term("cowCode");
    public static final Node DYAD = term("dyad");
    public static final Node EDTF = term("edtf");
    public static final Node END = term("end");
    public static final Node ENDED_BY = term("endedBy");
    public static final Node ENDED_ON = term("endedOn");
    public static final Node END_PRECISION = term("endPrecision");
    public static final Node EVENT_TYPE = term("eventType");
    public static final Node EVIDENCE = term("evidence");
    public static final Node EXTRACTOR = term("extractor");
    public static final Node FACTUALITY = term("factuality");
    public static final Node GW_CODE = term("gwCode");
    public static final Node HOLDER = term("holder");
    public static final Node HOLDER_PERSON = term("holderPerson");
    public static final Node IN_COUNTRY = term("inCountry");
    public static final Node IN_FORCE_ON = term("inForceOn");
    public static final Node IN_SENTENCE = term("inSentence");
    public static final Node ISO3 = term("iso3");
    public static final Node ORGANIZATION_KIND = term("organizationKind");
    public static final Node MEMBER = term("member");
    public static final Node OBLIGATION = term("obligation");
    public static final Node OBSERVED_UNTIL = term("observedUntil");
    public static final Node OFFICE = term("office");
    public static final Node ORGANIZATION_OF = term("organization");
    public static final Node OUTLET = term("outlet");
    public static final Node PARTICIPATES = term("participation");
    public static final Node PARTY = term("party");
    public static final Node HAS_PERSON = term("person");
    public static final Node HAS_PLACE = term("place");
    public static final Node POLITY = term("polity");
    public static final Node PUBLISHED = term("published");
    public static final Node REASON = term("reason");
    public static final Node RESPONDS_TO = term("respondsTo");
    public static final Node ROLE = term("role");
    public static final Node SECTOR = term("sector");
    public static final Node SIGNED_ON = term("signedOn");
    public static final Node SOFTWARE_VERSION = term("softwareVersion");
    public static final Node SOURCE = term("source");
    public static final Node STANCE = term("stance");
    public static final Node START = term("start");
    public static final Node START_PRECISION = term("startPrecision");
    public static final Node SUCCESSOR = term("successor");
    public static final Node SYMMETRIC = term("symmetric");
    public static final Node TARGET = term("target");
    public static final Node TIME_ANCHOR = term("timeAnchor");
    public static final Node TIME_EXPRESSION = term("timeExpression");
    public static final Node TIME_RULE = term("timeRule");
    public static final Node TREATY_KIND = term("treatyKind");
    public static final Node UNDER_TREATY = term("treaty");

    private Ent() {}

    static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    /**
     * A code of {@code codes.ttl}: an event type, stance, factuality, obligation, precision,
     * office.
     */
    public static Node code(String name) {
        return NodeFactory.createURI(CODE + name);
    }

    /** The class of events of a type: VISIT is {@code ent:Visit}. */
    public static Node classOf(EventType type) {
        // ent:State is a country and ent:Release a release of reference data.
        if (type == EventType.STATE) {
            return term("Statement");
        }
        if (type == EventType.RELEASE) {
            return term("ReleaseOrReturn");
        }
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return term(name.toString());
    }

    /** The class of relationships of an obligation: {@code defence} is {@code ent:DefencePact}. */
    static Node classOfObligation(String obligation) {
        return switch (obligation) {
            case "defence" -> term("DefencePact");
            case "offence" -> term("OffencePact");
            case "neutrality" -> term("NeutralityPact");
            case "nonaggression" -> term("NonAggressionPact");
            case "consultation" -> term("ConsultationPact");
            case "strategic_partnership" -> term("StrategicPartnership");
            default ->
                    throw new IllegalArgumentException("no obligation named '" + obligation + "'");
        };
    }
}
