@org.jspecify.annotations.NullMarked
package se.lofteskollen;
