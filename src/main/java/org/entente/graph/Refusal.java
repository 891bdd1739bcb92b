package org.entente.graph;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.entente.graph.Triples.About;

/** What quarantine keeps of an article whose graph breaks a shape. */
public final class Refusal {
    private Refusal() {}

    /**
     * The triples that say why.
     *
     * @param faults the sentences of the shapes that it breaks, at least one
     */
    public static Graph toGraph(String key, List<String> faults, LocalDate day) {
        Triples triples = new Triples();
        About about =
                triples.about(Iris.read("refusal", key, String.join("\n", faults)))
                        .type(Ent.REFUSAL);
        about.label("Article " + key + " was refused", "en").label("رُفض المقال " + key, "ar");
        about.link(Ent.ABOUT, Iris.article(key)).date(Ent.CLAIMED_ON, day);
        faults.forEach(fault -> about.text(Ent.REASON, fault, "en"));
        return triples.graph();
    }
}
