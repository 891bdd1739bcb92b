/** From mentions to events: frames, clauses, factuality, holders and time. */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
