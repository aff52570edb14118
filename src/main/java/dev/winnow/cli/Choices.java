package dev.winnow.cli;

import dev.winnow.document.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Names of enum constants in options: in any case, {@code -} or {@code _} between words. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E parse(Class<E> type, String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(wanted))
                .findFirst();
        return found.orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        boolean roles = type.equals(Role.class);
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> roles ? choice.name() : choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
