package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.article.Article;
import org.entente.article.EntenteException;
import org.entente.graph.ArticleGraph;
import org.entente.graph.Iris;
import org.entente.graph.NamedGraph;

/**
 * The graphs that were read, and those derived from them: a TDB2 directory, memory, or a store
 * behind an address. The default graph is the union of all named graphs.
 */
public final class TripleStore implements AutoCloseable {
    /** The word that stands for a store in memory. */
    public static final String MEMORY = "mem:";

    private final Backend backend;
    private final String place;

    private TripleStore(Backend backend, String place) {
        this.backend = backend;
        this.place = place;
    }

    /**
     * Opens a store and makes a directory that does not exist yet.
     *
     * @param place {@link #MEMORY}, an http(s) address, or a directory
     * @throws EntenteException where it cannot be opened or written to
     */
    public static TripleStore open(String place) {
        if (place.equals(MEMORY)) {
            return new TripleStore(LocalBackend.inMemory(), place);
        }
        if (place.startsWith("http://") || place.startsWith("https://")) {
            RemoteBackend remote = RemoteBackend.at(place);
            return new TripleStore(remote, remote.address());
        }
        return new TripleStore(LocalBackend.onDisk(Path.of(place)), place);
    }

    /**
     * Opens a store to ask it; a directory must exist.
     *
     * @throws EntenteException where there is none
     */
    public static TripleStore openExisting(String place) {
        boolean address = place.startsWith("http://") || place.startsWith("https://");
        if (!address && !place.equals(MEMORY) && !Files.isDirectory(Path.of(place))) {
            throw new EntenteException(
                    "there is no store at '"
                            + place
                            + "' (make one: entente ingest ARTICLES --store "
                            + place
                            + ")");
        }
        return open(place);
    }

    public String place() {
        return place;
    }

    /**
     * The dataset of this process, for a server to stand on; absent where the store is behind an
     * address.
     */
    public Optional<DatasetGraph> dataset() {
        return backend instanceof LocalBackend local
                ? Optional.of(local.dataset())
                : Optional.empty();
    }

    // asking

    /** The rows of a SELECT query, all read and free of the store. */
    public List<Binding> select(String sparql) {
        return backend.read(
                link -> {
                    List<Binding> rows = new ArrayList<>();
                    link.querySelect(sparql, row -> rows.add(row.detach()));
                    return rows;
                });
    }

    public boolean ask(String sparql) {
        return backend.read(link -> link.queryAsk(sparql));
    }

    /** The graph of a CONSTRUCT or DESCRIBE query. */
    public Graph construct(String sparql) {
        boolean describe = QueryFactory.create(sparql).isDescribeType();
        return backend.read(
                link -> describe ? link.queryDescribe(sparql) : link.queryConstruct(sparql));
    }

    /** Asks more than one question in one reading. */
    public <T> T read(Function<RDFLink, T> questions) {
        return backend.read(questions);
    }

    /** The triples of a named graph, empty where there is none. */
    public Graph graph(String name) {
        return backend.graph(name);
    }

    // changing

    /**
     * Puts whole graphs in the place of those of the same names, in one transaction where the store
     * has them.
     */
    public void replace(List<NamedGraph> graphs) {
        if (!graphs.isEmpty()) {
            backend.replace(graphs);
        }
    }

    void add(NamedGraph graph) {
        backend.add(graph);
    }

    public void remove(List<String> graphs) {
        if (!graphs.isEmpty()) {
            backend.remove(graphs);
        }
    }

    /**
     * Gives back the space of what is no more, where the store has outgrown its content; says
     * whether it did.
     */
    public boolean compact() {
        return backend.compact();
    }

    /**
     * Takes an article out, with everything read from it.
     *
     * @param urlOrKey its URL, key or IRI
     * @return the key of the article that was there, absent where there was none
     */
    public Optional<String> retract(String urlOrKey) {
        String last = urlOrKey.substring(urlOrKey.lastIndexOf('/') + 1);
        for (String key : List.of(Article.keyOfUrl(urlOrKey), last)) {
            String graph = Iris.articleGraph(key);
            boolean plain = key.matches("[a-z2-7]{16}");
            if (plain && !backend.graph(graph).isEmpty()) {
                remove(List.of(graph));
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    // as a whole

    /** The names of the named graphs that start so, sorted. */
    public List<String> graphs(String prefix) {
        TreeSet<String> names = new TreeSet<>();
        select("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }")
                .forEach(row -> names.add(row.get("g").getURI()));
        names.removeIf(name -> !name.startsWith(prefix));
        return List.copyOf(names);
    }

    /** The number of quads. */
    public long size() {
        Binding row = select("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }").get(0);
        return ((Number) row.get("n").getLiteralValue()).longValue();
    }

    /** Whether the store holds this article's graph already, the time of reading aside. */
    boolean holds(ArticleGraph graph) {
        return CanonicalDump.sameButForTime(backend.graph(graph.name()), graph.graph());
    }

    @Override
    public void close() {
        backend.close();
    }
}
