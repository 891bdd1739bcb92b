package org.entente.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.entente.article.EntenteException;

/** Who may write: the lines of a password file. */
final class Passwords {
    private final List<byte[]> logins;

    private Passwords(List<byte[]> logins) {
        this.logins = logins;
    }

    /**
     * Reads a file of {@code user:password} lines; {@code #} opens a comment.
     *
     * @throws EntenteException where it cannot be read or has no such line
     */
    static Passwords read(Path file) {
        List<byte[]> logins = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    if (line.indexOf(':') < 1) {
                        throw new EntenteException(
                                "the password file '"
                                        + file
                                        + "' has a line that is no login (write user:password)");
                    }
                    logins.add(line.strip().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot read the password file '" + file + "' (does it exist?)", e);
        }
        if (logins.isEmpty()) {
            throw new EntenteException(
                    "the password file '" + file + "' names nobody (write user:password)");
        }
        return new Passwords(logins);
    }

    /**
     * Whether an Authorization header names one of them; takes as long for a wrong password as for
     * the right one.
     */
    boolean allow(@org.jspecify.annotations.Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return false;
        }
        byte[] given;
        try {
            given = Base64.getDecoder().decode(header.substring(6).strip());
        } catch (IllegalArgumentException e) {
            return false;
        }
        boolean known = false;
        for (byte[] login : logins) {
            known |= MessageDigest.isEqual(login, given);
        }
        return known;
    }
}
