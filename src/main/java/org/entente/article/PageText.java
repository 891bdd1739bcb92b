package org.entente.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs of a page's article, without what stands around and between them: menus, captions,
 * by-lines, links to other articles.
 */
final class PageText {
    private static final String NOISE =
            "script, style, noscript, template, iframe, svg, nav, footer, aside, form, button, figure,"
                    + " figcaption, time, select, dialog, [hidden], [aria-hidden=true], [role=banner],"
                    + " [role=navigation], [role=complementary], [rel=author], [itemprop=author],"
                    + " header:not(article header)";

    private static final String NAMED_AS_NOISE =
            "[class~=(?i)(^|[\\s_-])(related|share|sharing|social|newsletter|promo|cookie|breadcrumbs?"
                    + "|comments?|tags|byline|advert(isement)?|caption|menu|sidebar)([\\s_-]|$)]";

    /** Where articles stand, the surest first. */
    private static final List<String> ROOTS =
            List.of("[itemprop=articleBody]", "article", "main, [role=main]");

    /** No page needs more; the work on one grows with the square of it. */
    private static final int DEEPEST = 512;

    private PageText() {}

    /**
     * Paragraphs with a blank line between them; empty where there are none.
     *
     * @throws BadArticle where elements stand in one another without end
     */
    static String of(Document page, String title) {
        page.traverse(PageText::checkDepth);
        page.select(NOISE).remove();
        int half = page.text().length() / 2;
        page.select(NAMED_AS_NOISE).stream()
                .filter(element -> element.text().length() <= half)
                .forEach(Node::remove);
        Paragraphs paragraphs = new Paragraphs(title);
        root(page).traverse(paragraphs);
        return String.join("\n\n", paragraphs.finish());
    }

    private static void checkDepth(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new BadArticle(
                    "nests its elements more than %d deep, as only a broken page does (save its text)"
                            .formatted(DEEPEST));
        }
    }

    private static Element root(Document page) {
        for (String selector : ROOTS) {
            Optional<Element> root =
                    page.select(selector).stream()
                            .max(Comparator.comparingInt(element -> element.text().length()))
                            .filter(Element::hasText);
            if (root.isPresent()) {
                return root.get();
            }
        }
        return fullest(page).orElse(page.body());
    }

    /** The element whose own paragraphs hold most words. */
    private static Optional<Element> fullest(Document page) {
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        Optional<Element> fullest = Optional.empty();
        int most = 0;
        for (Element paragraph : page.select("* > p")) {
            Element parent = Objects.requireNonNull(paragraph.parent(), "a child has a parent");
            int length = lengths.merge(parent, paragraph.text().length(), Integer::sum);
            if (length > most) {
                most = length;
                fullest = Optional.of(parent);
            }
        }
        return fullest;
    }

    /** Cuts at block elements and line breaks; leaves out the title and paragraphs of links. */
    private static final class Paragraphs implements NodeVisitor {
        private final String title;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int links;
        private int inLinks;

        Paragraphs(String title) {
            this.title = title.strip().replaceAll("\\s+", " ");
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
                inLinks += links > 0 ? text.text().strip().length() : 0;
            } else if (node instanceof Element element) {
                breakAt(element);
                links += element.nameIs("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAt(element);
                links -= element.nameIs("a") ? 1 : 0;
            }
        }

        List<String> finish() {
            end();
            return done;
        }

        private void breakAt(Element element) {
            if (element.isBlock() || element.nameIs("br")) {
                end();
            }
        }

        private void end() {
            String paragraph = words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
            boolean onlyLinks = inLinks * 5 > paragraph.length() * 3;
            if (!paragraph.isEmpty() && !onlyLinks && !paragraph.equals(title)) {
                done.add(paragraph);
            }
            words.setLength(0);
            inLinks = 0;
        }
    }
}
