package org.entente.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Print a completion script: source <(entente completion bash)")
final class CompletionCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell = Shell.bash;

    /** The shells whose completion is printed. */
    enum Shell {
        bash,
        zsh
    }

    @Override
    public Integer call() {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        String script = AutoComplete.bash("entente", known.root().commandLine());
        // The script loads zsh's own emulation of bash completion itself; zsh only needs it
        // switched on first.
        String zsh =
                shell == Shell.zsh
                        ? "autoload -Uz compinit bashcompinit && compinit && bashcompinit\n"
                        : "";
        known.commandLine().getOut().print(zsh + script);
        known.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
