package dev.winnow.metadata;

import java.util.List;
import java.util.Optional;

/** Finds the words that say that a date is that of a change. */
final class Updates {

    private static final List<String> WORDS = List.of(
            "updated",
            "modified",
            "revised",
            "last update",
            "aktualisiert",
            "geändert",
            "mis à jour",
            "mise à jour",
            "modifié",
            "actualizado",
            "atualizado",
            "aggiornato",
            "bijgewerkt",
            "oppdatert",
            "opdateret",
            "uppdaterad",
            "aktualizováno",
            "zaktualizowano",
            "обновлено",
            "güncelleme",
            "更新",
            "수정");

    private Updates() {}

    /** Whether that line tells of a change and of nothing before it. */
    static boolean isMarked(String line) {
        int at = Texts.first(Texts.lower(line), WORDS);
        return at >= 0 && !Texts.hasDigit(line, Math.min(at, line.length()));
    }

    /** What follows such a word in that line. */
    static Optional<String> after(String line) {
        String lower = Texts.lower(line);
        int at = Texts.first(lower, WORDS);
        boolean same = lower.length() == line.length();
        return at < 0 ? Optional.empty() : Optional.of((same ? line : lower).substring(at));
    }
}
