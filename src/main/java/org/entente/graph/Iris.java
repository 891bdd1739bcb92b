package org.entente.graph;

import java.text.Normalizer;
import java.util.Locale;
import org.entente.article.Article;
import org.entente.article.Hashes;
import org.entente.event.Actor;
import org.entente.event.Quote;

/**
 * The IRIs of everything that is not vocabulary. Each is made from what it names, so that reading
 * the same articles in any order, once or twice, gives the same graph.
 */
public final class Iris {
    /** The namespace of all data. */
    public static final String ID = "https://w3id.org/entente/id/";

    public static final String ARTICLE_GRAPHS = ID + "graph/article/";
    public static final String REFERENCE_GRAPHS = ID + "graph/reference/";
    public static final String DERIVED_GRAPHS = ID + "graph/derived/";
    public static final String QUARANTINE = ID + "graph/quarantine";

    private Iris() {}

    public static String article(String key) {
        return ID + "article/" + key;
    }

    public static String articleGraph(String key) {
        return ARTICLE_GRAPHS + key;
    }

    /** The words of an article from one code point to another, in the style of RFC 5147. */
    public static String mention(String key, Quote quote) {
        return article(key) + "#char=" + quote.start() + "," + quote.end();
    }

    /**
     * Something read from one article: the kind of thing, and all that tells it from others of its
     * kind there.
     */
    static String read(String kind, String... parts) {
        return ID + kind + "/" + Hashes.key(kind + "\n" + String.join("\n", parts));
    }

    public static String state(String iso3) {
        return ID + "state/" + iso3;
    }

    public static String organisation(String name) {
        return ID + "organisation/" + slug(name);
    }

    public static String person(String name) {
        return ID + "person/" + slug(name);
    }

    public static String publisher(Article article) {
        return ID + "publisher/" + slug(article.publisher().orElse("unknown"));
    }

    /** The state, organisation, person or group of people that an actor is a party as. */
    static String party(Actor actor) {
        return actor.country()
                .map(Iris::state)
                .or(() -> actor.org().map(Iris::organisation))
                .or(() -> actor.person().map(Iris::person))
                .orElseGet(() -> ID + "group/" + slug(actor.party()));
    }

    /**
     * Letters and digits of any script in lower case, joined by hyphens; marks above letters are
     * dropped.
     */
    public static String slug(String name) {
        // OPEC+ is another organisation than OPEC.
        String plain =
                Normalizer.normalize(name.replace("+", " plus"), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? Hashes.key(name) : slug;
    }
}
