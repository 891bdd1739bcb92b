package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's extractor is found where its jar stands on the class path. */
class ExtractorsTest {
    @TempDir private Path folder;

    @Test
    void findsTheExtractorOfAnotherJar() throws IOException {
        Path jar = jar();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(Extractors.all().stream().map(EventExtractor::name))
                    .containsExactly("frames", "silent");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path jar() throws IOException {
        Path source =
                Files.writeString(
                        folder.resolve("Silent.java"),
                        """
                public final class Silent implements org.entente.extract.EventExtractor {
                    public String name() { return "silent"; }
                    public String description() { return "says nothing"; }
                    public java.util.List<String> languages() { return java.util.List.of(); }
                    public java.util.List<org.entente.event.Event> extract(org.entente.article.Article article) { return java.util.List.of(); }
                }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code =
                compiler.run(
                        null,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        "-proc:none",
                        "-cp",
                        "target/classes",
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(code).isZero();
        Path jar = folder.resolve("silent.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("Silent.class"));
            out.write(Files.readAllBytes(folder.resolve("Silent.class")));
            out.putNextEntry(new JarEntry("META-INF/services/org.entente.extract.EventExtractor"));
            out.write("Silent\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
