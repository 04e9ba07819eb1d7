package dateline.front.console;

import dateline.text.DatelineException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what there is. */
@Command(name = "help", description = "Shows help, for all or for one command.")
final class HelpCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    @Nullable
    String name;

    @Override
    public Integer call() {
        CommandLine root = Objects.requireNonNull(spec).commandLine().getParent();
        CommandLine wanted = name == null ? root : root.getSubcommands().get(name);
        if (wanted == null) {
            throw new DatelineException("expected one of the commands "
                    + String.join(", ", root.getSubcommands().keySet()) + ", found <" + name + ">");
        }
        wanted.usage(root.getOut());
        return Console.DONE;
    }
}
