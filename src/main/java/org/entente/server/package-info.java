/** The SPARQL endpoint and its pages. */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
