package org.entente.article;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What the failure of a stream means for who gave it. */
final class Failure {
    private Failure() {}

    static BadArticle of(Exception e) {
        Throwable inner = e instanceof UncheckedIOException ? e.getCause() : e;
        Throwable cause = inner == null ? e : inner;
        return new BadArticle(
                switch (cause) {
                    case NoSuchFileException gone -> "is not there any more (check the path)";
                    case AccessDeniedException denied ->
                            "may not be read (give yourself permission)";
                    case CharacterCodingException other -> Utf8.BROKEN;
                    case EOFException end -> "stops half way (fetch the whole file)";
                    case ZipException broken -> "is packed, and broken (fetch it again)";
                    default ->
                            "cannot be read: "
                                    + cause.getMessage()
                                    + " (check the file and its disk)";
                });
    }
}
