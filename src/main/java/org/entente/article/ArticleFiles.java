package org.entente.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a path stands for: itself, or all articles below it, by name. */
final class ArticleFiles {
    private ArticleFiles() {}

    /**
     * @throws EntenteException where there are none
     */
    static List<Path> of(String source) {
        Path path = existing(source);
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = below(path);
        if (files.isEmpty()) {
            throw new EntenteException(
                    "the directory '%s' holds no articles (files named .txt .jsonl .json .html .xml .rss .atom, plain or .gz)"
                            .formatted(path));
        }
        return files;
    }

    private static Path existing(String source) {
        try {
            Path path = Path.of(source);
            if (!source.isBlank() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new EntenteException("'" + source + "' is no path (check it)", e);
        }
        throw new EntenteException(
                "there is no file or directory '" + source + "' (check the path)");
    }

    private static List<Path> below(Path directory) {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(file -> isArticle(directory.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new EntenteException(
                    "cannot list the directory '" + directory + "' (may you read it?)", e);
        }
    }

    /** Not what is hidden, nor what only explains the others. */
    private static boolean isArticle(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = String.valueOf(file.getFileName());
        return !name.startsWith("README") && ArticleForm.ofName(name).isPresent();
    }
}
