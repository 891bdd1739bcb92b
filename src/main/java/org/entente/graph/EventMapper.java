package org.entente.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.entente.article.Article;
import org.entente.event.Actor;
import org.entente.event.Claim;
import org.entente.event.Event;
import org.entente.event.Place;
import org.entente.event.Quote;
import org.entente.event.Stance;
import org.entente.event.TimeBounds;
import org.entente.graph.Triples.About;

/**
 * Makes the graph of an article of the events read from it: events, claims, the words that show
 * them.
 */
public final class EventMapper {
    private final Names names = new Names();
    private final String version;

    /**
     * @param version the version of the program, kept with every run
     */
    public EventMapper(String version) {
        this.version = version;
    }

    /**
     * The IRI of an event of an article: the same act told in the same article always has the same
     * one.
     */
    public static String iri(Article article, Event event) {
        List<String> parts =
                new ArrayList<>(
                        List.of(article.key(), event.type().name(), event.factuality().word()));
        event.source().forEach(a -> parts.add("s:" + a.party()));
        event.target().forEach(a -> parts.add("t:" + a.party()));
        parts.add(Integer.toString(event.claims().get(0).trigger().start()));
        return Iris.read("event", parts.toArray(String[]::new));
    }

    /**
     * The graph of one article.
     *
     * @param extractor the name of the extractor that read it
     * @param readAt when it was read; the only part that differs between two readings
     */
    public ArticleGraph toGraph(
            Article article, List<Event> events, String extractor, Instant readAt) {
        return new Writer(article, extractor).write(events, readAt);
    }

    /** Writes one article. */
    private final class Writer {
        private final Article article;
        private final String key;
        private final String extractor;
        private final String language;
        private final Triples triples = new Triples();

        Writer(Article article, String extractor) {
            this.article = article;
            this.key = article.key();
            this.extractor = extractor;
            this.language = article.language().orElse("");
        }

        ArticleGraph write(List<Event> events, Instant readAt) {
            article(readAt);
            events.forEach(this::event);
            return new ArticleGraph(key, Iris.articleGraph(key), triples.graph());
        }

        private void article(Instant readAt) {
            About about = triples.about(Iris.article(key)).type(Ent.ARTICLE, Terms.NEWS_ARTICLE);
            article.title()
                    .ifPresent(
                            title ->
                                    about.label(title, language)
                                            .text(Terms.HEADLINE, title, language));
            if (article.title().isEmpty() || !language.equals("en")) {
                about.label(
                        "Article "
                                + key
                                + article.publisher().map(p -> ", " + p).orElse("")
                                + article.published().map(d -> ", " + d).orElse(""),
                        "en");
            }
            about.text(DCTerms.identifier.asNode(), key)
                    .text(Ent.CONTENT_HASH, article.contentHash())
                    .text(Terms.BODY, article.text(), language);
            about.date(Ent.PUBLISHED, article.published());
            article.publishedAt()
                    .ifPresent(
                            at ->
                                    about.typed(
                                            Terms.DATE_PUBLISHED,
                                            at.toString(),
                                            XSDDatatype.XSDdateTime));
            article.url().ifPresent(url -> about.typed(Terms.URL, url, XSDDatatype.XSDanyURI));
            if (!language.isEmpty()) {
                about.text(Terms.IN_LANGUAGE, language);
            }
            publisher();
            about.link(Terms.PUBLISHED_BY, Iris.publisher(article));
            String run = Iris.read("run", key, article.contentHash(), extractor, version);
            about.link(Terms.GENERATED_BY, run);
            triples.about(run)
                    .type(Ent.RUN, Terms.ACTIVITY)
                    .label("Reading of article " + key + " by " + extractor, "en")
                    .label("قراءة المقال " + key + " بواسطة " + extractor, "ar")
                    .text(Ent.SOFTWARE_VERSION, version)
                    .typed(
                            Terms.ENDED_AT,
                            readAt.truncatedTo(ChronoUnit.SECONDS).toString(),
                            XSDDatatype.XSDdateTime);
        }

        private void publisher() {
            String name = article.publisher().orElse("unknown publisher");
            triples.about(Iris.publisher(article))
                    .type(Ent.PUBLISHER, Terms.AGENT)
                    .label(name, "en");
        }

        // events

        private void event(Event event) {
            String iri = EventMapper.iri(article, event);
            About about = triples.about(iri).type(Ent.EVENT, Ent.classOf(event.type()));
            about.label(label(event, "en"), "en").label(label(event, "ar"), "ar");
            about.link(Ent.EVENT_TYPE, Ent.code(event.type().name()))
                    .link(Ent.FACTUALITY, Ent.code(event.factuality().word()));
            about.typed(Ent.SYMMETRIC, Boolean.toString(event.symmetric()), XSDDatatype.XSDboolean);
            about.typed(Ent.CONFIDENCE, decimal(event.confidence()), XSDDatatype.XSDdecimal);
            event.source().forEach(actor -> participation(about, iri, Ent.SOURCE, "source", actor));
            event.target().forEach(actor -> participation(about, iri, Ent.TARGET, "target", actor));
            dyads(event).forEach(dyad -> about.text(Ent.DYAD, dyad));
            event.time().ifPresent(time -> time(about, time));
            event.place().ifPresent(place -> place(about, place));
            claims(about, iri, event);
        }

        private String label(Event event, String in) {
            String type =
                    in.equals("en") ? Labels.english(event.type()) : Labels.arabic(event.type());
            String source =
                    String.join(
                            in.equals("en") ? ", " : "، ",
                            event.source().stream().map(a -> names.of(a, in)).toList());
            String target =
                    String.join(
                            in.equals("en") ? ", " : "، ",
                            event.target().stream().map(a -> names.of(a, in)).toList());
            String when = event.time().map(t -> " (" + t.edtf() + ")").orElse("");
            String arrow =
                    target.isEmpty() ? "" : in.equals("en") ? " → " + target : " ← " + target;
            return type + ": " + source + arrow + when;
        }

        private void participation(
                About event, String eventIri, Node property, String role, Actor actor) {
            String party = Iris.party(actor);
            event.link(property, party);
            describe(actor, party);
            String iri =
                    Iris.read("participation", eventIri, role, party, actor.person().orElse(""));
            event.link(Ent.PARTICIPATES, iri);
            About about =
                    triples.about(iri)
                            .type(Ent.PARTICIPATION, Terms.SEM_ROLE)
                            .link(Ent.ROLE, Ent.code(role))
                            .link(Ent.PARTY, party);
            about.label(names.of(actor, "en") + " as " + role, "en")
                    .label(
                            names.of(actor, "ar") + (role.equals("source") ? " فاعلا" : " مفعولا"),
                            "ar");
            actor.person().ifPresent(name -> about.link(Ent.HAS_PERSON, person(name)));
            actor.role().ifPresent(office -> about.text(Ent.OFFICE, office));
            actor.sector().ifPresent(sector -> about.text(Ent.SECTOR, sector));
            actor.quote().ifPresent(quote -> about.link(Terms.DENOTED_BY, mention(quote)));
        }

        private String person(String name) {
            String iri = Iris.person(name);
            if (!names.knowsPerson(name)) {
                triples.about(iri).type(Ent.PERSON).label(name, "en");
            }
            return iri;
        }

        /** Says what the reference tables do not say of a party. */
        private void describe(Actor actor, String iri) {
            if (actor.country().isPresent()
                    || actor.org().filter(names::knowsOrganisation).isPresent()) {
                return;
            }
            if (actor.org().isPresent()) {
                triples.about(iri).type(Ent.ORGANIZATION).label(actor.org().get(), "en");
            } else if (actor.person().isPresent()) {
                person(actor.person().get());
            } else {
                triples.about(iri).type(Ent.GROUP).label(actor.party(), "en");
            }
        }

        private void time(About about, TimeBounds time) {
            about.text(Ent.EDTF, time.edtf()).text(Ent.TIME_RULE, time.rule());
            time.start()
                    .ifPresent(
                            day ->
                                    about.date(Ent.START, day)
                                            .link(
                                                    Ent.START_PRECISION,
                                                    Ent.code(time.precision().word())));
            time.end()
                    .ifPresent(
                            day ->
                                    about.date(Ent.END, day)
                                            .link(
                                                    Ent.END_PRECISION,
                                                    Ent.code(time.precision().word())));
            time.expression()
                    .ifPresent(quote -> about.text(Ent.TIME_EXPRESSION, quote.text(), language));
            about.date(Ent.TIME_ANCHOR, time.anchor());
        }

        private void place(About about, Place place) {
            String iri =
                    Iris.ID
                            + "place/"
                            + place.country().map(c -> c + "-").orElse("")
                            + Iris.slug(place.name());
            about.link(Ent.HAS_PLACE, iri);
            About described = triples.about(iri).type(Ent.PLACE).label(place.name(), "en");
            place.country()
                    .ifPresent(country -> described.link(Ent.IN_COUNTRY, Iris.state(country)));
        }

        // claims

        private void claims(About event, String eventIri, Event read) {
            List<String> allegations = new ArrayList<>();
            for (Claim claim : read.claims()) {
                if (claim.stance() == Stance.ALLEGES) {
                    allegations.add(iri(eventIri, claim));
                }
            }
            for (Claim claim : read.claims()) {
                String trigger = mention(claim.trigger());
                String sentence = sentence(claim.sentence());
                triples.about(trigger).link(Ent.IN_SENTENCE, sentence);
                event.link(Terms.DENOTED_BY, trigger).link(Terms.DERIVED_FROM, trigger);
                About about = claim(eventIri, claim, trigger, read);
                if (claim.stance() == Stance.DENIES) {
                    allegations.forEach(allegation -> about.link(Ent.RESPONDS_TO, allegation));
                }
            }
        }

        private String iri(String event, Claim claim) {
            String holders = String.join("+", claim.holder().stream().map(Actor::party).toList());
            return Iris.read(
                    "claim",
                    event,
                    claim.stance().word(),
                    holders,
                    Integer.toString(claim.trigger().start()));
        }

        private About claim(String event, Claim claim, String trigger, Event read) {
            About about = triples.about(iri(event, claim)).type(Ent.CLAIM, Terms.ENTITY);
            about.link(Ent.ABOUT, event)
                    .link(Ent.STANCE, Ent.code(claim.stance().word()))
                    .link(Ent.FACTUALITY, Ent.code(claim.factuality().word()));
            for (Actor holder : claim.holder()) {
                String party = Iris.party(holder);
                about.link(Ent.HOLDER, party);
                describe(holder, party);
                holder.person().ifPresent(name -> about.link(Ent.HOLDER_PERSON, person(name)));
            }
            about.link(Ent.OUTLET, Iris.publisher(article))
                    .text(Ent.EXTRACTOR, extractor)
                    .date(Ent.CLAIMED_ON, claim.date());
            about.typed(Ent.CONFIDENCE, decimal(read.confidence()), XSDDatatype.XSDdecimal);
            about.link(Ent.EVIDENCE, trigger).link(Terms.DERIVED_FROM, trigger);
            String english = holders(claim, "en");
            String arabic = holders(claim, "ar");
            about.label(
                    (english.isEmpty() ? article.publisher().orElse("The article") : english)
                            + " "
                            + claim.stance().word()
                            + ": "
                            + label(read, "en"),
                    "en");
            return about.label(
                    (arabic.isEmpty() ? article.publisher().orElse("المقال") : arabic)
                            + " "
                            + Labels.arabic(claim.stance())
                            + ": "
                            + label(read, "ar"),
                    "ar");
        }

        private String holders(Claim claim, String in) {
            return String.join(
                    in.equals("en") ? ", " : "، ",
                    claim.holder().stream().map(a -> names.of(a, in)).toList());
        }

        // words

        private String mention(Quote quote) {
            return words(quote, Ent.MENTION);
        }

        private String sentence(Quote quote) {
            return words(quote, Ent.SENTENCE);
        }

        private String words(Quote quote, Node type) {
            String iri = Iris.mention(key, quote);
            triples.about(iri)
                    .type(type, Ent.MENTION, Terms.POSITION_SELECTOR, Terms.QUOTE_SELECTOR)
                    .typed(Terms.OA_START, Integer.toString(quote.start()), XSDDatatype.XSDinteger)
                    .typed(Terms.OA_END, Integer.toString(quote.end()), XSDDatatype.XSDinteger)
                    .text(Terms.EXACT, quote.text(), language)
                    .link(Terms.HAS_SOURCE, Iris.article(key))
                    .link(Terms.DERIVED_FROM, Iris.article(key))
                    .label("“" + shortened(quote.text()) + "”", language)
                    .label(
                            "Characters "
                                    + quote.start()
                                    + " to "
                                    + quote.end()
                                    + " of article "
                                    + key,
                            "en");
            return iri;
        }

        private static String shortened(String text) {
            int end =
                    text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())));
            return end < text.length() ? text.substring(0, end) + "…" : text;
        }
    }

    /** A decimal as stores write it back: two digits at most, no zero at the end. */
    private static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Every pair of states among the parties, their codes in order. */
    static List<String> dyads(Event event) {
        TreeSet<String> dyads = new TreeSet<>();
        List<String> sources = event.source().stream().flatMap(a -> a.country().stream()).toList();
        List<String> others =
                event.symmetric()
                        ? sources
                        : event.target().stream().flatMap(a -> a.country().stream()).toList();
        for (String a : sources) {
            for (String b : others) {
                dyad(a, b).ifPresent(dyads::add);
            }
        }
        return List.copyOf(dyads);
    }

    /** The codes of two states in order, joined by a hyphen; none for a state with itself. */
    public static Optional<String> dyad(String a, String b) {
        if (a.equals(b)) {
            return Optional.empty();
        }
        return Optional.of(a.compareTo(b) < 0 ? a + "-" + b : b + "-" + a);
    }
}
