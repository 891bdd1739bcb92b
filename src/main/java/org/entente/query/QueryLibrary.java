package org.entente.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.article.EntenteException;

/** The questions that come with the program, and those of a folder of the user's. */
public final class QueryLibrary {
    private static final String FOLDER = "/queries/";
    private static final String SUFFIX = ".rq";

    private final Map<String, CannedQuery> queries;

    private QueryLibrary(Map<String, CannedQuery> queries) {
        this.queries = queries;
    }

    /** The program's own questions, in the order of their list. */
    public static QueryLibrary builtIn() {
        Map<String, CannedQuery> queries = new LinkedHashMap<>();
        for (String name : Header.index(FOLDER)) {
            queries.put(name, CannedQuery.of(name, Header.resource(FOLDER + name + SUFFIX)));
        }
        return new QueryLibrary(queries);
    }

    /**
     * These questions and the {@code .rq} files of a folder; a file takes the place of a question
     * of its name.
     */
    public QueryLibrary with(Path folder) {
        Map<String, CannedQuery> all = new LinkedHashMap<>(queries);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                String fileName = file.getName(file.getNameCount() - 1).toString();
                String name = fileName.substring(0, fileName.length() - SUFFIX.length());
                all.put(name, CannedQuery.of(name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot read the queries in " + folder + " (is it a folder you may read?)", e);
        }
        return new QueryLibrary(all);
    }

    public Collection<CannedQuery> all() {
        return List.copyOf(queries.values());
    }

    /**
     * The question of this name.
     *
     * @throws EntenteException where there is none of this name
     */
    public CannedQuery get(String name) {
        CannedQuery query = queries.get(name);
        if (query == null) {
            throw new EntenteException("no query named '" + name + "' (see: entente query --list)");
        }
        return query;
    }
}
