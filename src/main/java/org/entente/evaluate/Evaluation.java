package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.entente.article.Article;
import org.entente.evaluate.Gold.GoldEvent;
import org.entente.event.Actor;
import org.entente.event.Claim;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.event.Quote;
import org.entente.extract.EventExtractor;

/**
 * How well articles were read: precision and recall of their events, and how often what else is
 * said of the right ones is right. Events are matched one to one in reading order; what annotators
 * mark as background is neither hit nor false alarm.
 */
public final class Evaluation {
    private static final Set<String> SYMMETRIC = Set.of("AGREE", "CONSULT", "COOPERATE");
    private static final Set<String> ANNOUNCED_AS_AGREE =
            Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD");

    private static final int DRAWS = 1000;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Tally> types = new TreeMap<>();
    private final List<Tally> articles = new ArrayList<>();
    private int matched;
    private int factuality;
    private int dated;
    private int timeExact;
    private int timeCompatible;
    private int held;
    private int holder;
    private int verbatim;

    private static final class Tally {
        int matched;
        int predicted;
        int gold;

        void add(Tally other) {
            matched += other.matched;
            predicted += other.predicted;
            gold += other.gold;
        }

        double f1() {
            return predicted + gold == 0 ? 0 : 2.0 * matched / (predicted + gold);
        }
    }

    /** Reads every article and compares. */
    public static Evaluation of(List<Gold> gold, EventExtractor extractor) {
        Evaluation evaluation = new Evaluation();
        for (Gold article : gold) {
            evaluation.compare(article, extractor.extract(article.article()));
        }
        return evaluation;
    }

    void compare(Gold gold, List<Event> read) {
        BiPredicate<GoldEvent, Event> byType = (g, p) -> g.type().equals(p.type().name());
        BiPredicate<GoldEvent, Event> byClass = (g, p) -> classes(p).contains(plover(g.type()));
        tally("type+actors exact", gold, read, byType, true);
        articles.add(tally("type+actors", gold, read, byType, false));
        byType(gold, read);
        tally("class+actors exact", gold, read, byClass, true);
        tally("class+actors", gold, read, byClass, false);
        tally("actors only", gold, read, (g, p) -> true, false);
        attributes(gold, read, byType);
    }

    /**
     * What of the events read an annotator saw too, by type and parties; what stands for background
     * is in neither.
     *
     * @return whether it was seen, by event in the order they were read
     */
    static Map<Event, Boolean> judge(Gold gold, List<Event> read) {
        List<Event> left = new ArrayList<>(read);
        left.removeIf(event -> event.type() == EventType.STATE);
        Map<Event, Boolean> judged = new LinkedHashMap<>();
        BiPredicate<GoldEvent, Event> sameType = (g, p) -> g.type().equals(p.type().name());
        pair(tier(gold, true), left, sameType, false).forEach(p -> judged.put(p.read, true));
        pair(tier(gold, false), left, (g, p) -> classes(p).contains(plover(g.type())), false);
        left.forEach(event -> judged.put(event, false));
        return judged;
    }

    private static List<GoldEvent> tier(Gold gold, boolean core) {
        return gold.events().stream().filter(e -> e.tier().equals("core") == core).toList();
    }

    // matching

    private record Pair(GoldEvent gold, Event read) {}

    private Tally tally(
            String name,
            Gold gold,
            List<Event> read,
            BiPredicate<GoldEvent, Event> sameType,
            boolean exact) {
        List<Event> left = new ArrayList<>(read);
        left.removeIf(event -> event.type() == EventType.STATE);
        List<GoldEvent> core = tier(gold, true);
        int hits = pair(core, left, sameType, exact).size();
        pair(tier(gold, false), left, (g, p) -> classes(p).contains(plover(g.type())), false);
        Tally tally = new Tally();
        tally.matched = hits;
        tally.gold = core.size();
        tally.predicted = hits + left.size();
        tallies.computeIfAbsent(name, k -> new Tally()).add(tally);
        return tally;
    }

    private void byType(Gold gold, List<Event> read) {
        for (GoldEvent wanted : tier(gold, true)) {
            types.computeIfAbsent(wanted.type(), k -> new Tally()).gold++;
        }
        judge(gold, read)
                .forEach(
                        (event, right) -> {
                            Tally tally =
                                    types.computeIfAbsent(event.type().name(), k -> new Tally());
                            tally.predicted++;
                            tally.matched += right ? 1 : 0;
                        });
    }

    /** Pairs what agrees, exact parties first, and takes the paired out of what is left. */
    private static List<Pair> pair(
            List<GoldEvent> gold,
            List<Event> left,
            BiPredicate<GoldEvent, Event> sameType,
            boolean exactOnly) {
        List<Pair> pairs = new ArrayList<>();
        List<GoldEvent> open = new ArrayList<>(gold);
        for (boolean strict : exactOnly ? new boolean[] {true} : new boolean[] {true, false}) {
            for (GoldEvent wanted : List.copyOf(open)) {
                Optional<Event> hit =
                        left.stream()
                                .filter(
                                        e ->
                                                sameType.test(wanted, e)
                                                        && sameParties(wanted, e, strict))
                                .findFirst();
                if (hit.isPresent()) {
                    pairs.add(new Pair(wanted, hit.get()));
                    left.remove(hit.get());
                    open.remove(wanted);
                }
            }
        }
        return pairs;
    }

    private static boolean sameParties(GoldEvent gold, Event read, boolean exact) {
        BiPredicate<List<Party>, List<Party>> test = exact ? Party::metExactly : Party::met;
        List<Party> source = Party.all(read.source());
        List<Party> target = Party.all(read.target());
        if (test.test(gold.source(), source) && test.test(gold.target(), target)) {
            return true;
        }
        boolean both = gold.symmetric() || SYMMETRIC.contains(plover(gold.type()));
        return both
                && test.test(Party.both(gold.source(), gold.target()), Party.both(source, target));
    }

    /** The PLOVER classes under which an event that was read may be counted. */
    private static Set<String> classes(Event read) {
        Set<String> classes = new HashSet<>();
        String own = plover(read.type().name());
        classes.add(own);
        classes.add(read.type().plover(read.factuality()).orElse(own));
        boolean announced =
                read.factuality() == Factuality.PLANNED
                        || read.factuality() == Factuality.CONDITIONAL;
        if (announced && ANNOUNCED_AS_AGREE.contains(own)
                || read.type() == EventType.SIGN_AGREEMENT) {
            classes.add("AGREE");
        }
        if (read.type() == EventType.DENY) {
            classes.add("REJECT");
        }
        return classes;
    }

    private static String plover(String type) {
        try {
            return EventType.valueOf(type).plover().orElse(type);
        } catch (IllegalArgumentException e) {
            return type;
        }
    }

    // attributes

    private void attributes(Gold gold, List<Event> read, BiPredicate<GoldEvent, Event> byType) {
        List<Event> left = new ArrayList<>(read);
        for (Pair pair : pair(tier(gold, true), left, byType, false)) {
            matched++;
            factuality += pair.gold.factuality().equals(pair.read.factuality().word()) ? 1 : 0;
            time(pair);
            List<Actor> holders =
                    pair.read.claims().stream().flatMap(claim -> claim.holder().stream()).toList();
            if (!pair.gold.holder().isEmpty()) {
                held++;
                holder += Party.met(pair.gold.holder(), Party.all(holders)) ? 1 : 0;
            }
            verbatim +=
                    pair.read.claims().stream().allMatch(claim -> isVerbatim(claim, gold.article()))
                            ? 1
                            : 0;
        }
    }

    private void time(Pair pair) {
        if (pair.gold.time().isEmpty()) {
            return;
        }
        dated++;
        Optional<Bounds> wanted = pair.gold.time().flatMap(Bounds::parse);
        Optional<Bounds> given = pair.read.time().flatMap(time -> Bounds.parse(time.edtf()));
        if (wanted.isEmpty() || given.isEmpty()) {
            return;
        }
        if (wanted.equals(given)) {
            timeExact++;
        } else if (wanted.get().meets(given.get())) {
            timeCompatible++;
        }
    }

    private static boolean isVerbatim(Claim claim, Article article) {
        return isVerbatim(claim.sentence(), article.text())
                && isVerbatim(claim.trigger(), article.text());
    }

    private static boolean isVerbatim(Quote quote, String text) {
        int start = text.offsetByCodePoints(0, quote.start());
        return text.startsWith(quote.text(), start);
    }

    // the table

    /** The figures for each type of event, by type and parties, one line each. */
    public String typeTable() {
        StringBuilder table = new StringBuilder();
        types.forEach((type, tally) -> line(table, type, tally));
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    /**
     * Where F1 by type and parties would lie in 95 of 100 draws of as many articles, with
     * replacement (percentile bootstrap, Efron and Tibshirani 1993).
     *
     * @return "low to high"
     */
    public String interval() {
        Random random = new Random(1);
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            Tally sum = new Tally();
            for (int j = 0; j < articles.size(); j++) {
                sum.add(articles.get(random.nextInt(articles.size())));
            }
            draws[i] = sum.f1();
        }
        Arrays.sort(draws);
        return figure(draws[DRAWS / 40]) + " to " + figure(draws[DRAWS - 1 - DRAWS / 40]);
    }

    /** The figures as a table of text, one line each. */
    public String table() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((name, tally) -> line(table, name, tally));
        line(table, "factuality accuracy", ratio(factuality, Math.max(1, matched)));
        line(table, "time exact", ratio(timeExact, Math.max(1, dated)));
        line(
                table,
                "time exact or compatible",
                ratio(timeExact + timeCompatible, Math.max(1, dated)));
        line(table, "holder recall", ratio(holder, Math.max(1, held)));
        line(table, "evidence verbatim", ratio(verbatim, Math.max(1, matched)));
        table.append("%-32s %d%n".formatted("matched for attributes", matched));
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    private static void line(StringBuilder table, String name, Tally t) {
        table.append(
                "%-32s P %s  R %s  F1 %s  matched %d  predicted %d  gold %d%n"
                        .formatted(
                                name,
                                figure(ratio(t.matched, t.predicted)),
                                figure(ratio(t.matched, t.gold)),
                                figure(t.f1()),
                                t.matched,
                                t.predicted,
                                t.gold));
    }

    private static void line(StringBuilder table, String name, double value) {
        table.append("%-32s %s%n".formatted(name, figure(value)));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Three digits after the point, rounded to even like Python does, with no trailing zeros. */
    private static String figure(double value) {
        String text =
                new java.math.BigDecimal(value)
                        .setScale(3, java.math.RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString();
        return text.contains(".") ? text : String.format(Locale.ROOT, "%s.0", text);
    }
}
