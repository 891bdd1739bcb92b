package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8, and refuses what is none. */
final class Utf8 {
    static final String BROKEN = "is not UTF-8 (convert it: iconv -f windows-1256 -t utf-8)";
    static final String TOO_LONG =
            "is longer than %d MB (cut it into articles, one a file or line)"
                    .formatted(ArticleReader.LONGEST >> 20);

    private Utf8() {}

    /** All bytes of a stream, up to the limit of one article. */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ArticleReader.LONGEST + 1);
        if (bytes.length > ArticleReader.LONGEST) {
            throw new BadArticle(TOO_LONG);
        }
        return bytes;
    }

    /**
     * The text that bytes encode, without a byte order mark.
     *
     * @throws BadArticle for bytes that are not UTF-8
     */
    static String decode(byte[] bytes) {
        refuseBinary(bytes);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadArticle(BROKEN);
        }
    }

    static void refuseBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw new BadArticle(
                        "is a binary file or UTF-16, not text in UTF-8 (export it as text, HTML or JSON Lines)");
            }
        }
    }
}
