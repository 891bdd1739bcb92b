/** The dataset: on disk, in memory or behind an endpoint. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
