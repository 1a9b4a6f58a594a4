/** A real mail server that delivers nowhere: what is sent to it is read in a browser. */
@NullMarked
package se.lofteskollen.local.mailbox;

import org.jspecify.annotations.NullMarked;
