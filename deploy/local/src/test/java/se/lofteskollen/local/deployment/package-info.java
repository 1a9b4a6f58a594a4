/** What is deployed, as far as its files tell without Docker. */
@NullMarked
package se.lofteskollen.local.deployment;

import org.jspecify.annotations.NullMarked;
