package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The answer to a request whose body is counted: where the body was too large, the status says so.
 */
final class LimitedAnswer extends HttpServletResponseWrapper {
    private final LimitedRequest request;

    LimitedAnswer(HttpServletResponse answer, LimitedRequest request) {
        super(answer);
        this.request = request;
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(request.tooLarge() ? SC_REQUEST_ENTITY_TOO_LARGE : status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(request.tooLarge() ? SC_REQUEST_ENTITY_TOO_LARGE : status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(request.tooLarge() ? SC_REQUEST_ENTITY_TOO_LARGE : status);
    }
}
