package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.article.EntenteException;
import org.entente.graph.NamedGraph;

/** A dataset of this process: TDB2 in a directory, or memory. */
final class LocalBackend implements Backend {
    /** What a fresh TDB2 directory takes: its index files are laid out ahead, 8 MB each. */
    private static final long EMPTY_BYTES = 200L << 20;

    /**
     * Measured on event-shaped quads: 380 bytes a quad after loading; three times that is worth
     * compacting.
     */
    private static final long BYTES_PER_QUAD = 3 * 380;

    /**
     * Bytes that a transaction takes besides its quads: its journal, and what indexes grow ahead.
     */
    private static final long BYTES_PER_WRITE = 16L << 20;

    private final DatasetGraph dataset;
    private final Optional<Path> directory;

    /** Whether the disk failed under the store: nothing more may be asked of it in this process. */
    private boolean broken;

    private LocalBackend(DatasetGraph dataset, Optional<Path> directory) {
        this.dataset = dataset;
        this.directory = directory;
        // The default graph is the union of all named graphs, so that simple questions stay simple.
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        EmptyInputExecutor.install(dataset);
    }

    static LocalBackend inMemory() {
        return new LocalBackend(DatabaseMgr.createDatasetGraph(), Optional.empty());
    }

    static LocalBackend onDisk(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot create the store '"
                            + directory
                            + "' (choose another place with --store DIR)",
                    e);
        }
        if (!Files.isWritable(directory)) {
            throw new EntenteException(
                    "the store '"
                            + directory
                            + "' may not be written to (change its permissions or choose another with --store DIR)");
        }
        try {
            return new LocalBackend(
                    DatabaseMgr.connectDatasetGraph(directory.toString()), Optional.of(directory));
        } catch (RuntimeException e) {
            throw new EntenteException(
                    "cannot open the store '"
                            + directory
                            + "': "
                            + firstLine(e)
                            + " (is another process using it? ask that one through its URL instead)",
                    e);
        }
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }

    DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public <T> T read(Function<RDFLink, T> question) {
        return Txn.calculateRead(dataset, () -> question.apply(RDFLink.connect(dataset)));
    }

    @Override
    public Graph graph(String name) {
        return Txn.calculateRead(dataset, () -> copy(NodeFactory.createURI(name)));
    }

    private Graph copy(Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    @Override
    public void replace(List<NamedGraph> graphs) {
        write(
                graphs.stream().mapToLong(graph -> graph.graph().size()).sum(),
                () -> {
                    for (NamedGraph graph : graphs) {
                        Node name = NodeFactory.createURI(graph.name());
                        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
                        put(name, graph.graph());
                    }
                });
    }

    @Override
    public void add(NamedGraph graph) {
        write(graph.graph().size(), () -> put(NodeFactory.createURI(graph.name()), graph.graph()));
    }

    @Override
    public void remove(List<String> names) {
        write(
                0,
                () ->
                        names.forEach(
                                name ->
                                        dataset.deleteAny(
                                                NodeFactory.createURI(name),
                                                Node.ANY,
                                                Node.ANY,
                                                Node.ANY)));
    }

    private void put(Node name, Graph graph) {
        graph.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
    }

    private void write(long triples, Runnable change) {
        refuseFullDisk(triples);
        dataset.begin(ReadWrite.WRITE);
        try {
            change.run();
            dataset.commit();
        } catch (RuntimeException e) {
            abort();
            throw notWritten(e);
        } catch (InternalError e) {
            // The index files are mapped into memory: a full disk shows itself as a fault on
            // access.
            broken = true;
            throw notWritten(e);
        } finally {
            end();
        }
    }

    private EntenteException notWritten(Throwable e) {
        return new EntenteException(
                "the store "
                        + place()
                        + " could not be written: "
                        + firstLine(e)
                        + " (is the disk full? what was there before is unchanged)",
                e);
    }

    /** Says so before anything is written where the disk has too little room for it. */
    private void refuseFullDisk(long triples) {
        if (directory.isEmpty()) {
            return;
        }
        long needed = BYTES_PER_WRITE + triples * BYTES_PER_QUAD / 2;
        long free = freeBytes(directory.get());
        if (free < needed) {
            throw new EntenteException(
                    "the disk of the store "
                            + place()
                            + " has "
                            + (free >> 20)
                            + " MB left and "
                            + (needed >> 20)
                            + " MB are needed (make room; nothing was written)");
        }
    }

    private static long freeBytes(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private void abort() {
        try {
            dataset.abort();
        } catch (RuntimeException ignored) {
            // The journal was not committed, so the next process finds the store as it was.
        }
    }

    private void end() {
        if (broken) {
            return;
        }
        try {
            dataset.end();
        } catch (RuntimeException ignored) {
            // As above.
        }
    }

    private String place() {
        return directory.map(d -> "'" + d + "'").orElse("in memory");
    }

    @Override
    public boolean compact() {
        if (directory.isEmpty() || bytes(directory.get()) < EMPTY_BYTES) {
            return false;
        }
        long quads =
                Txn.calculateRead(
                        dataset,
                        () -> dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
        if (bytes(directory.get()) < EMPTY_BYTES + quads * BYTES_PER_QUAD) {
            return false;
        }
        DatabaseMgr.compact(dataset, true);
        return true;
    }

    private static long bytes(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (directory.isEmpty()) {
            dataset.close();
        } else if (!broken) {
            TDBInternal.expel(dataset);
        }
    }
}
