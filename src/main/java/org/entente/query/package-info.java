/** Questions and their answers. */
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
