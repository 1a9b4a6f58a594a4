/** What was published, as a feed (Atom, RFC 4287). */
@NullMarked
package se.lofteskollen.outlet.feed;

import org.jspecify.annotations.NullMarked;
