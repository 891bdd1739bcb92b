package org.entente.cli;

/** What the program's exit codes mean. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;

    /** Something failed, or an input was left out. */
    static final int FAILED = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** The check found faults in the data. */
    static final int FINDINGS = 3;

    /** The store did not answer. */
    static final int UNREACHABLE = 4;

    private ExitCode() {}
}
