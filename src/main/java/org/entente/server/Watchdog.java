package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * Closes the connection of a request that outlives every bound, because some queries do not hear
 * that their time is over and some clients never finish sending. The thread is not interrupted: an
 * interrupt closes the files of TDB2 under everybody. It keeps its place among the requests served
 * at a time until it ends, so that there are never more.
 */
final class Watchdog implements AutoCloseable {
    /** Seconds for writing, where the upload itself takes long. */
    private static final int WRITING = 600;

    private final int querySeconds;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Watchdog::daemon);

    Watchdog(int querySeconds) {
        this.querySeconds = querySeconds;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "entente-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** Watches a request until what is returned is closed. */
    Watch watch(HttpServletRequest request, boolean writing) {
        EndPoint connection =
                ServletContextRequest.getServletContextRequest(request)
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint();
        // A query that hears its time is over needs a moment more to say so.
        long millis = 1000L * (writing ? Math.max(WRITING, querySeconds) : querySeconds) * 5 / 4;
        return new Watch(clock.schedule(() -> connection.close(), millis, TimeUnit.MILLISECONDS));
    }

    /** A request under watch. */
    record Watch(ScheduledFuture<?> alarm) implements AutoCloseable {
        @Override
        public void close() {
            alarm.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
