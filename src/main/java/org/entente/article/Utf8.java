package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8, and refuses what is none. */
final class Utf8 {
    private Utf8() {}

    /** All bytes of a stream, up to the limit of one article. */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ArticleReader.LONGEST + 1);
        if (bytes.length > ArticleReader.LONGEST) {
            throw new BadArticle("is longer than " + (ArticleReader.LONGEST >> 20) + " MB (cut it into articles, one a file or line)");
        }
        if (bytes.length == 0) {
            throw new BadArticle("is empty (put an article into it, or leave it out)");
        }
        return bytes;
    }

    static String whole(InputStream in) throws IOException {
        return decode(bytes(in));
    }

    /**
     * The text that bytes encode, without a byte order mark; line ends become {@code \n}.
     *
     * @throws BadArticle for bytes that are not UTF-8, and for control characters, which no text has
     */
    static String decode(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return checked(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new BadArticle("is not UTF-8 (convert it, for instance: iconv -f windows-1256 -t utf-8)");
        }
    }

    /** The text with plain line ends; refuses control characters, which show that it is no text. Marks of writing direction stay. */
    static String checked(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\u0085') {
                throw new BadArticle("holds the control character U+%04X and is no text (is it a binary file?)".formatted((int) c));
            }
        }
        return plain;
    }
}
