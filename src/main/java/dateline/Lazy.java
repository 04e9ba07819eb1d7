package dateline;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is built when it is first asked for, once. Thread-safe. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> build;
    private @Nullable T part;

    Lazy(Supplier<T> build) {
        this.build = build;
    }

    @Override
    public synchronized T get() {
        T built = part;
        if (built == null) {
            built = build.get();
            part = built;
        }
        return built;
    }

    /** Does something with the part if it was ever built. */
    synchronized void ifBuilt(Consumer<T> action) {
        if (part != null) {
            action.accept(part);
        }
    }
}
