package org.entente.article;

/** What is wrong with one article; the run goes on with the next. */
final class BadArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    /**
     * @param sentence the fault and the next step, to follow the name of the file
     */
    BadArticle(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
