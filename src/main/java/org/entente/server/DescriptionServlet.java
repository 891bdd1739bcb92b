package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Tells programs what the server offers and holds: SPARQL 1.1 Service Description and VoID. */
final class DescriptionServlet extends HttpServlet {
    static final String PATH = "/.well-known/void";
    private static final long serialVersionUID = 1L;
    private final transient DatasetGraph dataset;
    private final boolean writable;
    private volatile long quads = -1;
    private volatile long counted;

    DescriptionServlet(DatasetGraph dataset, boolean writable) {
        this.dataset = dataset;
        this.writable = writable;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String base =
                request.getScheme()
                        + "://"
                        + request.getServerName()
                        + ":"
                        + request.getServerPort()
                        + SparqlServer.DATASET;
        response.setContentType("text/turtle;charset=UTF-8");
        response.getOutputStream().write(description(base).getBytes(StandardCharsets.UTF_8));
    }

    private String description(String base) {
        String languages = writable ? "sd:SPARQL11Query, sd:SPARQL11Update" : "sd:SPARQL11Query";
        return """
                @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
                @prefix void: <http://rdfs.org/ns/void#> .
                @prefix dct: <http://purl.org/dc/terms/> .

                <%1$s/query> a sd:Service ;
                    sd:endpoint <%1$s/query> ;
                    sd:supportedLanguage %2$s ;
                    sd:feature sd:UnionDefaultGraph ;
                    sd:defaultDataset <%1$s> .

                <%1$s> a sd:Dataset, void:Dataset ;
                    dct:title "Entente: what states do to, with and about one another"@en, "إنتانت: ما تفعله الدول بعضها ببعض"@ar ;
                    void:sparqlEndpoint <%1$s/query> ;
                    void:vocabulary <https://w3id.org/entente/ontology#> ;
                    void:triples %3$d .
                """
                .formatted(base, languages, quads());
    }

    /** Counted at most once a minute, because counting goes through the whole store. */
    private long quads() {
        long now = System.nanoTime();
        if (quads < 0 || now - counted > TimeUnit.MINUTES.toNanos(1)) {
            quads =
                    Txn.calculateRead(
                            dataset,
                            () -> dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
            counted = now;
        }
        return quads;
    }
}
