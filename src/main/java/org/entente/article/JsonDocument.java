package org.entente.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Articles as one JSON document: an object, or an array of objects, read one at a time. */
final class JsonDocument implements Iterator<Input> {
    private final String origin;
    private final Limited in;
    private final JsonReader json;
    private final boolean array;
    private int number;

    /**
     * @throws BadArticle where it is neither an object nor an array
     */
    JsonDocument(String origin, InputStream in) throws IOException {
        this.origin = origin;
        this.in = new Limited(in);
        this.json =
                new JsonReader(
                        new InputStreamReader(
                                this.in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)));
        json.setStrictness(Strictness.STRICT);
        try {
            this.array = json.peek() == JsonToken.BEGIN_ARRAY;
            if (array) {
                json.beginArray();
            }
        } catch (MalformedJsonException e) {
            throw broken();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return array ? json.hasNext() : number == 0;
        } catch (MalformedJsonException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Input next() {
        in.restart();
        number++;
        String where = array ? origin + "#" + number : origin;
        JsonElement element = parse();
        try {
            return new Input.Read(where, JsonArticles.article(element));
        } catch (BadArticle e) {
            return e.at(where);
        }
    }

    private JsonElement parse() {
        try {
            return JsonParser.parseReader(json);
        } catch (JsonParseException e) {
            throw e.getCause() instanceof IOException io && !(io instanceof MalformedJsonException)
                    ? Failure.of(io)
                    : broken();
        }
    }

    private BadArticle broken() {
        return new BadArticle(
                "is no valid JSON in or after article %d (write an array of objects, or one object a line and name it .jsonl)"
                        .formatted(Math.max(1, number)));
    }

    /** Ends where one article takes more than an article may. */
    private static final class Limited extends FilterInputStream {
        private long count;

        Limited(InputStream in) {
            super(in);
        }

        void restart() {
            count = 0;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int result = super.read(bytes, offset, length);
            count += Math.max(0, result);
            if (count > ArticleReader.LONGEST) {
                throw new BadArticle(Utf8.TOO_LONG);
            }
            return result;
        }
    }
}
