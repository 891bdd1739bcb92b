/** Events, claims and their parts: values that an extractor returns. */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
