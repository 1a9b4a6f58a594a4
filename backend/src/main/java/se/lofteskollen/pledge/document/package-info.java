/** The document that is signed: its parts as they are stored, exchanged and shown. */
@NullMarked
package se.lofteskollen.pledge.document;

import org.jspecify.annotations.NullMarked;
