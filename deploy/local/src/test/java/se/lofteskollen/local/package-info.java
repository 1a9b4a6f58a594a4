/** The launcher, and what is deployed, as far as it can be tried without Docker. */
@NullMarked
package se.lofteskollen.local;

import org.jspecify.annotations.NullMarked;
