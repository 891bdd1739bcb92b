package org.entente.server;

import org.apache.jena.riot.system.streammgr.StreamManager;

/**
 * Keeps Jena from reading files and addresses while a server stands. {@code LOAD <file:...>} reads
 * through the global stream manager, whatever the dataset says; an empty one finds nothing.
 */
final class FileReading {
    private static final StreamManager USUAL = StreamManager.get();
    private static int servers;

    private FileReading() {}

    static synchronized void forbid() {
        servers++;
        StreamManager.setGlobal(new StreamManager());
    }

    /** Gives it back once no server stands any more. */
    static synchronized void allow() {
        servers--;
        if (servers == 0) {
            StreamManager.setGlobal(USUAL);
        }
    }
}
