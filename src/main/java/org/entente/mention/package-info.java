/** Mentions: the words of a document that name actors, places, dates, acts and cues. */
@NullMarked
package org.entente.mention;

import org.jspecify.annotations.NullMarked;
