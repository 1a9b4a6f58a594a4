@NullMarked
package se.lofteskollen.activity;

import org.jspecify.annotations.NullMarked;
