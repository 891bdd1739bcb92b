package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entente.article.EntenteException;
import org.entente.graph.Version;
import org.entente.store.StoreUnreachableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
        name = "entente",
        description =
                "Reads news in several languages and keeps a dated, sourced knowledge graph of what states do.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Main.Versions.class,
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            LoadCommand.class,
            RetractCommand.class,
            QueryCommand.class,
            SparqlCommand.class,
            EventsCommand.class,
            AlliancesCommand.class,
            ExplainCommand.class,
            OntologyCommand.class,
            ValidateCommand.class,
            VerifyCommand.class,
            ServeCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ExtractorsCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
public final class Main {

    /** Runs the program; its exit code is one of {@link ExitCode}. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out =
                new PrintWriter(
                        new java.io.OutputStreamWriter(
                                new java.io.FileOutputStream(java.io.FileDescriptor.out),
                                StandardCharsets.UTF_8));
        PrintWriter err =
                new PrintWriter(
                        new java.io.OutputStreamWriter(
                                new java.io.FileOutputStream(java.io.FileDescriptor.err),
                                StandardCharsets.UTF_8),
                        true);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command line and prints to the writers given. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedSubcommandsAllowed(false);
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        System.getenv("NO_COLOR") != null || System.console() == null
                                ? CommandLine.Help.Ansi.OFF
                                : CommandLine.Help.Ansi.AUTO));
        line.setParameterExceptionHandler(Main::misunderstood);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err, args));
        return line.execute(args);
    }

    private static int misunderstood(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(
                "entente: "
                        + String.valueOf(e.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("the command line was not understood")
                        + " (see: "
                        + command.getCommandSpec().qualifiedName()
                        + " --help)");
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.flush();
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, PrintWriter err, String[] args) {
        boolean ours = e instanceof EntenteException;
        String sentence =
                ours
                        ? e.getMessage()
                        : "something unforeseen went wrong: "
                                + e
                                + " (run it again with --verbose and report what it prints)";
        err.println("entente: " + sentence);
        if (java.util.Arrays.asList(args).contains("--verbose")
                || java.util.Arrays.asList(args).contains("-v")) {
            e.printStackTrace(err);
        }
        err.flush();
        return e instanceof StoreUnreachableException ? ExitCode.UNREACHABLE : ExitCode.FAILED;
    }

    /** Tells the version. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + Version.NUMBER};
        }
    }
}
