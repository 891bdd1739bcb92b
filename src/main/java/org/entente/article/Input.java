package org.entente.article;

/**
 * What an input gave: an article, or why it gave none.
 */
public sealed interface Input {
    /** Where it came from: a file, with the line or entry where it holds several articles. */
    String origin();

    /** An article that can be read. */
    record Read(String origin, Article article) implements Input {}

    /**
     * Something that is no article.
     *
     * @param reason one sentence: the fault, then the next step
     */
    record Rejected(String origin, String reason) implements Input {}
}
