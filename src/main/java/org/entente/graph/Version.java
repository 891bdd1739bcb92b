package org.entente.graph;

/**
 * The version of the program: it stands in every run and names the release of the reference tables.
 */
public final class Version {
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
