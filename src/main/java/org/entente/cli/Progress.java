package org.entente.cli;

import java.io.PrintWriter;

/**
 * One line on a terminal that tells how far long work has come; silent where standard error is no
 * terminal.
 */
final class Progress implements AutoCloseable {
    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final String unit;
    private final boolean shown;
    private long done;
    private long last;

    Progress(PrintWriter err, String unit, boolean shown) {
        this.err = err;
        this.unit = unit;
        this.shown = shown;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - last > EVERY_NANOS) {
            last = now;
            err.print("\r" + done + " " + unit);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown && last != 0) {
            err.print("\r" + " ".repeat(30) + "\r");
            err.flush();
        }
    }
}
