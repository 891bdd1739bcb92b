package org.entente.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests to a server, as anybody may send them. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LOGIN =
            Base64.getEncoder().encodeToString("amina:s3cret:x".getBytes(StandardCharsets.UTF_8));

    private Http() {}

    static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    static HttpRequest.Builder query(SparqlServer server, String sparql, String... more) {
        return to(server.url()
                        + "/query?query="
                        + URLEncoder.encode(sparql, StandardCharsets.UTF_8)
                        + (more.length > 0 ? "&" + more[0] : ""))
                .header("Accept", "text/csv");
    }

    static HttpRequest.Builder update(SparqlServer server, String sparql) {
        return to(server.url() + "/update")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(sparql));
    }

    static HttpRequest.Builder put(SparqlServer server, String type, String body) {
        return to(server.url() + "/data?graph=urn:g")
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder withPassword(HttpRequest.Builder request) {
        return request.header("Authorization", "Basic " + LOGIN);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static int status(HttpRequest.Builder request) {
        return send(request).statusCode();
    }
}
