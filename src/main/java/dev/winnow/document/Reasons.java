package dev.winnow.document;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasons for a line's role, put together when they are first asked for: most are never read. Immutable and
 * thread-safe if what it puts them together from is.
 */
public abstract class Reasons extends AbstractList<Evidence> {

    /** A list that cannot change, so that it does not matter which thread's is seen. */
    private @Nullable List<Evidence> found;

    /** For those who know how to put them together. */
    protected Reasons() {}

    /** The reasons, strongest first: the same at each call. */
    protected abstract List<Evidence> find();

    @Override
    public final Evidence get(int index) {
        return found().get(index);
    }

    @Override
    public final int size() {
        return found().size();
    }

    private List<Evidence> found() {
        List<Evidence> known = found;
        if (known == null) {
            known = List.copyOf(find());
            found = known;
        }
        return known;
    }
}
