/**
 * Reference tables: states, persons with their terms of office, organisations, memberships and
 * treaties, as the files under {@code data/reference} hold them.
 */
@NullMarked
package org.entente.reference;

import org.jspecify.annotations.NullMarked;
