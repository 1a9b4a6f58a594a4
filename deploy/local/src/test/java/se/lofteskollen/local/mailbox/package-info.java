@NullMarked
package se.lofteskollen.local.mailbox;

import org.jspecify.annotations.NullMarked;
