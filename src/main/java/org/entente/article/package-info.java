/** Articles and the readers that make them from files, feeds and streams. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
