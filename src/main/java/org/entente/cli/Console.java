package org.entente.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command prints: data to standard output, words about the work to standard error. */
final class Console {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing about the work.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more about the work, and where an error comes from.")
    private boolean verbose;

    private CommandSpec spec() {
        return java.util.Objects.requireNonNull(spec);
    }

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    PrintWriter err() {
        return spec().commandLine().getErr();
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** A sentence about the work, unless the user wants none. */
    void say(String sentence) {
        if (!quiet) {
            err().println(sentence);
            err().flush();
        }
    }

    /** A fault that the run survives: always told. */
    void warn(String sentence) {
        err().println("entente: " + sentence);
        err().flush();
    }

    Progress progress(String unit) {
        return new Progress(
                err(),
                unit,
                !quiet && System.console() != null && System.getenv("NO_PROGRESS") == null);
    }
}
