package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The reference tables are whole: keys are unique, what they point at exists, spans do not end
 * before they begin.
 */
class ReferenceTablesTest {
    private final Set<String> states =
            ReferenceTables.states().stream()
                    .map(row -> row.get("iso3"))
                    .collect(Collectors.toSet());
    private final Set<String> organisations =
            ReferenceTables.organisations().stream()
                    .map(row -> row.get("org"))
                    .collect(Collectors.toSet());
    private final Set<String> persons =
            ReferenceTables.persons().stream()
                    .map(row -> row.get("person"))
                    .collect(Collectors.toSet());

    @Test
    void noKeyStandsTwice() {
        assertThat(states).hasSameSizeAs(ReferenceTables.states());
        assertThat(organisations).hasSameSizeAs(ReferenceTables.organisations());
        assertThat(persons).hasSameSizeAs(ReferenceTables.persons());
    }

    @Test
    void everyTermIsServedBySomeoneForSomeState() {
        assertThat(ReferenceTables.terms())
                .allSatisfy(
                        row -> {
                            assertThat(persons).contains(row.get("person"));
                            assertThat(
                                            states.contains(row.get("polity"))
                                                    || organisations.contains(row.get("polity")))
                                    .as(row.where())
                                    .isTrue();
                        });
    }

    @Test
    void everyMembershipIsThatOfAStateInAnOrganisation() {
        assertThat(ReferenceTables.memberships())
                .allSatisfy(
                        row -> {
                            assertThat(organisations).as(row.where()).contains(row.get("org"));
                            assertThat(states).as(row.where()).contains(row.get("state"));
                        });
    }

    @Test
    void noSpanEndsBeforeItBegins() {
        List<String> inverted = new ArrayList<>();
        for (List<Table.Row> rows :
                List.of(
                        ReferenceTables.terms(),
                        ReferenceTables.memberships(),
                        ReferenceTables.states())) {
            for (Table.Row row : rows) {
                PartialDate start = row.date("start");
                PartialDate end = row.date("end");
                if (start.known()
                        && end.known()
                        && end.last().orElseThrow().isBefore(start.first().orElseThrow())) {
                    inverted.add(row.where());
                }
            }
        }
        assertThat(inverted).isEmpty();
    }

    @Test
    void everyRowNamesItsSource() {
        Set<String> bare = new HashSet<>();
        List.of(
                        ReferenceTables.states(),
                        ReferenceTables.organisations(),
                        ReferenceTables.persons(),
                        ReferenceTables.terms(),
                        ReferenceTables.memberships(),
                        ReferenceTables.treaties())
                .forEach(
                        rows ->
                                rows.stream()
                                        .filter(row -> row.get("source").isEmpty())
                                        .map(Table.Row::where)
                                        .forEach(bare::add));
        assertThat(bare).isEmpty();
    }

    @Test
    void theSovietUnionIsFollowedByRussia() {
        Table.Row soviet =
                ReferenceTables.states().stream()
                        .filter(row -> row.get("iso3").equals("SUN"))
                        .findFirst()
                        .orElseThrow();
        assertThat(soviet.list("successor")).containsExactly("RUS");
        assertThat(soviet.get("end")).isEqualTo("1991-12-25");
    }
}
