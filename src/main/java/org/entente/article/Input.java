package org.entente.article;

/** What an input gave: an article, or why it gave none. */
public sealed interface Input {
    /** Where it came from: a file, with the line or entry where it holds several articles. */
    String origin();

    /** An article that can be read. */
    record Read(String origin, Article article) implements Input {}

    /**
     * Something that is no article.
     *
     * @param reason the fault, then the next step, to follow the origin
     */
    record Rejected(String origin, String reason) implements Input {
        /** One sentence: where, what is wrong, and what to do about it. */
        public String sentence() {
            return origin + " " + reason;
        }
    }
}
