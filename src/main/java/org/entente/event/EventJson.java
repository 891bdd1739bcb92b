package org.entente.event;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.article.Article;

/**
 * The public JSON format: one line an article with its events; offsets count Unicode code points
 * into the text.
 */
public final class EventJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private EventJson() {}

    /**
     * One line without its end.
     *
     * @param iri the IRI of an event
     */
    public static String line(Article article, List<Event> events, Function<Event, String> iri) {
        JsonObject line = new JsonObject();
        line.addProperty("id", article.name());
        article.language().ifPresent(language -> line.addProperty("language", language));
        article.published().ifPresent(day -> line.addProperty("published", day.toString()));
        JsonArray list = new JsonArray();
        events.forEach(event -> list.add(event(event, iri.apply(event))));
        line.add("events", list);
        return GSON.toJson(line);
    }

    /** The line of an article of which only the actors are wanted, without its end. */
    public static String actorsLine(Article article, List<Actor> actors) {
        JsonObject line = new JsonObject();
        line.addProperty("id", article.name());
        line.add("actors", actors(actors));
        return GSON.toJson(line);
    }

    private static JsonObject event(Event event, String iri) {
        JsonObject json = new JsonObject();
        json.addProperty("id", iri);
        json.addProperty("type", event.type().name());
        event.type()
                .plover(event.factuality())
                .ifPresent(plover -> json.addProperty("plover", plover));
        json.addProperty("cameo", event.type().cameo());
        json.add("source", actors(event.source()));
        json.add("target", actors(event.target()));
        json.addProperty("symmetric", event.symmetric());
        json.addProperty("factuality", event.factuality().word());
        json.addProperty("confidence", event.confidence());
        event.time().ifPresent(time -> json.add("time", time(time)));
        event.place().ifPresent(place -> json.add("place", place(place)));
        JsonArray claims = new JsonArray();
        event.claims().forEach(claim -> claims.add(claim(claim)));
        json.add("claims", claims);
        return json;
    }

    /** The list of actors as it stands in the format. */
    public static JsonArray actors(List<Actor> actors) {
        JsonArray array = new JsonArray();
        actors.forEach(actor -> array.add(actor(actor)));
        return array;
    }

    private static JsonObject actor(Actor actor) {
        JsonObject json = new JsonObject();
        add(json, "country", actor.country());
        add(json, "org", actor.org());
        add(json, "person", actor.person());
        add(json, "role", actor.role());
        add(json, "sector", actor.sector());
        actor.quote().ifPresent(quote -> addQuote(json, quote));
        return json;
    }

    private static void add(JsonObject json, String key, Optional<String> value) {
        value.ifPresent(text -> json.addProperty(key, text));
    }

    private static JsonObject time(TimeBounds time) {
        JsonObject json = new JsonObject();
        json.addProperty("edtf", time.edtf());
        time.start().ifPresent(day -> json.addProperty("start", day.toString()));
        time.end().ifPresent(day -> json.addProperty("end", day.toString()));
        json.addProperty("precision", time.precision().word());
        time.expression().ifPresent(quote -> json.addProperty("text", quote.text()));
        time.anchor().ifPresent(day -> json.addProperty("anchor", day.toString()));
        json.addProperty("rule", time.rule());
        return json;
    }

    private static JsonObject place(Place place) {
        JsonObject json = new JsonObject();
        add(json, "country", place.country());
        json.addProperty("name", place.name());
        return json;
    }

    private static JsonObject claim(Claim claim) {
        JsonObject json = new JsonObject();
        json.addProperty("stance", claim.stance().word());
        json.addProperty("factuality", claim.factuality().word());
        json.add("holder", actors(claim.holder()));
        claim.date().ifPresent(day -> json.addProperty("date", day.toString()));
        json.add("sentence", quote(claim.sentence()));
        json.add("trigger", quote(claim.trigger()));
        return json;
    }

    private static JsonObject quote(Quote quote) {
        JsonObject json = new JsonObject();
        addQuote(json, quote);
        return json;
    }

    private static void addQuote(JsonObject json, Quote quote) {
        json.addProperty("text", quote.text());
        json.addProperty("start", quote.start());
        json.addProperty("end", quote.end());
    }
}
