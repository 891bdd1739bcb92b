package org.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made from content, so that the same content always has the same name. */
public final class Hashes {
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();

    private Hashes() {}

    /** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes, 64 characters. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** The first 80 bits of the text's SHA-256 in RFC 4648 base 32, lower case: 16 characters. */
    public static String key(String text) {
        byte[] digest = sha256(text);
        StringBuilder key = new StringBuilder(16);
        for (int group = 0; group < 2; group++) {
            long bits = 0;
            for (int i = 0; i < 5; i++) {
                bits = bits << 8 | digest[group * 5 + i] & 0xff;
            }
            for (int shift = 35; shift >= 0; shift -= 5) {
                key.append(BASE32[(int) (bits >> shift) & 31]);
            }
        }
        return key.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
