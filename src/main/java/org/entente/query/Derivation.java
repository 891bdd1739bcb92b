package org.entente.query;

import java.util.List;
import org.entente.graph.NamedGraph;
import org.entente.store.TripleStore;

/** Rebuilds the derived graphs of a store by the rules. */
public final class Derivation {
    private Derivation() {}

    /** Drops what each rule made before and makes it anew from what the store holds now. */
    public static void run(TripleStore store) {
        StoreEndpoint endpoint = new StoreEndpoint(store);
        List<Rule> rules = Rule.all();
        store.remove(rules.stream().map(Rule::graph).toList());
        for (Rule rule : rules) {
            Answer.Triples made = rule.apply(endpoint);
            if (!made.graph().isEmpty()) {
                store.replace(List.of(new NamedGraph(rule.graph(), made.graph())));
            }
        }
    }
}
