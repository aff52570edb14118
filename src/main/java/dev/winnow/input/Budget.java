package dev.winnow.input;

import dev.winnow.document.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The running account of one clean: what time is left, and which limits were hit. For one thread. */
public final class Budget {

    private final Limits limits;
    private final long end;
    private final List<Status> remarks = new ArrayList<>(1);

    private Budget(Limits limits) {
        this.limits = limits;
        this.end = limits.deadline().map(Duration::toNanos).orElse(0L) + System.nanoTime();
    }

    /** An account that starts now. */
    public static Budget start(Limits limits) {
        return new Budget(limits);
    }

    /** The limits it watches. */
    public Limits limits() {
        return limits;
    }

    /** Whether a deadline was set and has passed; the remark is then made. */
    public boolean expired() {
        boolean over = limits.deadline().isPresent() && System.nanoTime() - end > 0;
        if (over) {
            remark(Status.limited("deadline"));
        }
        return over;
    }

    /** Notes a limit that was hit, once. */
    public void remark(Status status) {
        if (!remarks.contains(status)) {
            remarks.add(status);
        }
    }

    /** The limits that were hit so far. */
    public List<Status> remarks() {
        return List.copyOf(remarks);
    }
}
