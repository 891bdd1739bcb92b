/** From events to RDF: vocabulary, IRIs, mapping and shapes. */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
