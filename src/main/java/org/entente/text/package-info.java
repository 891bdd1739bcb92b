/** Documents: sentences and tokens of an article, with offsets that survive normalisation. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
