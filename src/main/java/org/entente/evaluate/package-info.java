/** Gold data and scores. */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
