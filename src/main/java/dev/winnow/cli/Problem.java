package dev.winnow.cli;

import dev.winnow.input.UnreadableInputException;
import dev.winnow.train.TrainingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/**
 * An input that failed.
 *
 * @param name the input's name as the user gave or would give it
 * @param message what is wrong
 */
record Problem(String name, String message) implements Found, Outcome {

    static Problem of(String name, Exception e) {
        return new Problem(name, describe(e));
    }

    /** What went wrong, in words for people, without the name of a file. */
    static String describe(Exception e) {
        if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
            return describe(cause);
        }
        if (e instanceof FileSystemException failure) {
            return describe(failure);
        }
        if (e instanceof ZipException) {
            return "not gzip, or damaged: " + e.getMessage();
        }
        if (e instanceof EOFException) {
            return "the gzip data end too early";
        }
        String message = e.getMessage();
        boolean plain = message != null && (e instanceof IOException || isOurs(e));
        return plain ? String.valueOf(message) : "internal error: " + e;
    }

    private static boolean isOurs(Exception e) {
        return e instanceof UnreadableInputException || e instanceof TrainingException;
    }

    private static String describe(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NotDirectoryException) {
            return "not a folder";
        }
        return e.getReason() == null ? String.valueOf(e.getMessage()) : e.getReason();
    }
}
