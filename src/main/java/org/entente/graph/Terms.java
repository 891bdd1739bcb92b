package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of vocabularies that others keep. */
public final class Terms {
    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node HEADLINE = schema("headline");
    public static final Node BODY = schema("articleBody");
    public static final Node URL = schema("url");
    public static final Node IN_LANGUAGE = schema("inLanguage");
    public static final Node PUBLISHED_BY = schema("publisher");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node GENERATED_BY = prov("wasGeneratedBy");
    public static final Node DERIVED_FROM = prov("wasDerivedFrom");
    public static final Node ENDED_AT = prov("endedAtTime");
    public static final Node ACTIVITY = prov("Activity");
    public static final Node AGENT = prov("Agent");
    public static final Node ENTITY = prov("Entity");
    public static final Node DENOTED_BY =
            uri("http://groundedannotationframework.org/gaf#denotedBy");
    public static final Node SEM_ROLE = uri("http://semanticweb.cs.vu.nl/2009/11/sem/Role");
    public static final Node POSITION_SELECTOR = oa("TextPositionSelector");
    public static final Node QUOTE_SELECTOR = oa("TextQuoteSelector");
    public static final Node OA_START = oa("start");
    public static final Node OA_END = oa("end");
    public static final Node EXACT = oa("exact");
    public static final Node HAS_SOURCE = oa("hasSource");

    private Terms() {}

    private static Node schema(String name) {
        return uri("https://schema.org/" + name);
    }

    private static Node prov(String name) {
        return uri("http://www.w3.org/ns/prov#" + name);
    }

    private static Node oa(String name) {
        return uri("http://www.w3.org/ns/oa#" + name);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
