package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs command lines in this process and keeps what they print. */
final class CommandLineTester {
    private CommandLineTester() {}

    /** What a command printed and how it ended. */
    record Outcome(int code, String out, String err) {}

    static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
