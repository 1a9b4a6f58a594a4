/** Mails to those who have to act: each need is told to each person once. */
@NullMarked
package se.lofteskollen.notification;

import org.jspecify.annotations.NullMarked;
