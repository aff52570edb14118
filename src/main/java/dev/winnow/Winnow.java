package dev.winnow;

import dev.winnow.document.CleanPage;
import dev.winnow.document.Expect;
import dev.winnow.document.Favor;
import dev.winnow.document.Role;
import dev.winnow.input.Limits;
import dev.winnow.model.Model;
import dev.winnow.rules.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says of every line of a page what it is, and keeps the article. Immutable and thread-safe: make one and reuse it. The
 * same bytes and settings give the same answer on every machine, thread and locale.
 */
public final class Winnow {

    /** The bundled model is read when it is first needed. */
    private static final class Holder {
        static final Winnow STANDARD = builder().build();
    }

    private final Limits limits;
    private final Cleaner cleaner;

    private Winnow(Builder builder) {
        this.limits = builder.limits;
        this.cleaner = new Cleaner(builder.settings());
    }

    /** The instance with default settings; always the same one. */
    public static Winnow standard() {
        return Holder.STANDARD;
    }

    /** A builder with default settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Cleans a page or a text.
     *
     * @throws dev.winnow.input.UnreadableInputException if the bytes are no text, or their declared charset is not known
     *     to this JVM
     * @throws UncheckedIOException if the source is a file that cannot be read
     */
    public CleanPage clean(Source source) {
        return cleaner.clean(source, limits);
    }

    /**
     * Cleans a file; {@link Source#file(Path)} tells how its kind is found.
     *
     * @throws IOException if the file cannot be read
     * @throws dev.winnow.input.UnreadableInputException if the bytes are no text
     */
    public CleanPage clean(Path file) throws IOException {
        try {
            return clean(Source.file(file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Settings for a {@link Winnow}. Not thread-safe. */
    public static final class Builder {

        private final Set<Role> keep = EnumSet.copyOf(Role.contentRoles());
        private Expect expect = Expect.ANY;
        private Favor favor = Favor.BALANCED;
        private Optional<Model> model = Optional.empty();
        private Optional<RulePacks> packs = Optional.empty();
        private Limits limits = Limits.defaults();

        private Builder() {}

        /** Keeps lines of these roles too, where the page has content. By default, the content roles are kept. */
        public Builder keep(Role... roles) {
            keep.addAll(Arrays.asList(roles));
            return this;
        }

        /** Drops lines of these roles. The later of {@code keep} and {@code drop} wins. */
        public Builder drop(Role... roles) {
            keep.removeAll(Arrays.asList(roles));
            return this;
        }

        /** Says what pages there are. By default {@link Expect#ANY}. */
        public Builder expect(Expect pages) {
            this.expect = pages;
            return this;
        }

        /** Draws the line between content and chaff. By default {@link Favor#BALANCED}. */
        public Builder favor(Favor side) {
            this.favor = side;
            return this;
        }

        /** Decides with this model. By default with the one that comes with the library, {@link Model#bundled()}. */
        public Builder model(Model trained) {
            this.model = Optional.of(trained);
            return this;
        }

        /**
         * Knows these sources. By default those that come with the library, {@link RulePacks#bundled()}; add your own by
         * {@code RulePacks.bundled().with(path)}, or do without by {@link RulePacks#none()}.
         */
        public Builder packs(RulePacks sources) {
            this.packs = Optional.of(sources);
            return this;
        }

        /** Bounds on what one page may cost; see {@link Limits} for the defaults. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * The finished instance.
         *
         * @throws IllegalArgumentException if every role was dropped
         */
        public Winnow build() {
            if (keep.isEmpty()) {
                throw new IllegalArgumentException("every role was dropped; keep at least one");
            }
            return new Winnow(this);
        }

        Settings settings() {
            return new Settings(
                    keep, expect, favor, model.orElseGet(Model::bundled), packs.orElseGet(RulePacks::bundled));
        }
    }
}
