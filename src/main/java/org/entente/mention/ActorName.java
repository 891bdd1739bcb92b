package org.entente.mention;

/**
 * What a dictionary or a phrase says of an actor; empty text where it says nothing.
 *
 * @param country ISO 3166-1 alpha-3 code of the state acted for
 * @param org short name of an organisation or of a seat of government
 * @param person full name in English, else as written
 * @param role the office, in English
 * @param sector sector of CAMEO actors: GOV, MIL, COP, ...
 */
public record ActorName(String country, String org, String person, String role, String sector) {
    public static final ActorName NONE = new ActorName("", "", "", "", "");

    public static ActorName ofCountry(String country) {
        return new ActorName(country, "", "", "", "GOV");
    }

    /** Whether it says for whom the actor acts, or who it is. */
    public boolean known() {
        return !country.isEmpty() || !org.isEmpty() || !person.isEmpty();
    }

    /** This name, completed by what the other says where this one says nothing. */
    public ActorName or(ActorName other) {
        return new ActorName(
                country.isEmpty() && org.isEmpty() ? other.country : country,
                org.isEmpty() && country.isEmpty() ? other.org : org,
                person.isEmpty() ? other.person : person,
                role.isEmpty() ? other.role : role,
                sector.isEmpty() ? other.sector : sector);
    }

    /** The state or organisation alone, without the person who acts for it. */
    public ActorName party() {
        return new ActorName(country, country.isEmpty() ? org : "", "", "", sector);
    }

    public ActorName withPerson(String name) {
        return new ActorName(country, org, name, role, sector);
    }

    /** Whether both act for the same state or organisation, or are the same person. */
    public boolean sameParty(ActorName other) {
        if (!country.isEmpty() || !other.country.isEmpty()) {
            return country.equals(other.country);
        }
        if (!org.isEmpty() || !other.org.isEmpty()) {
            return org.equals(other.org);
        }
        return person.isEmpty()
                ? !role.isEmpty() && role.equals(other.role) && other.person.isEmpty()
                : person.equals(other.person);
    }
}
