/**
 * The forms in which publications are kept. They are apart from the API's views of the day: a view
 * changes with the service, what was published never does.
 *
 * <p>Each {@link se.lofteskollen.followup.snapshot.SchemaVersion} has a package of records of its
 * own ({@code v1}, {@code v2}). What is written is of the newest; what is kept is of all of them.
 * JSON is sent as it was published; every other outlet reads it in the newest form.
 *
 * <p>The newest version may gain fields and answers until it has been released. After that:
 *
 * <ol>
 *   <li>copy the newest package to the next number, give the schema names of the older one its
 *       number as their ending, and change the copy;
 *   <li>add the version to {@code SchemaVersion}: what does not compile then, wants an answer;
 *   <li>write {@code FromV2}, which brings the older form to the next one, by its tree;
 *   <li>let {@code followup.Reported…} write the new form. A code of a view becomes a stored code
 *       by an exhaustive switch, so that a new one does not compile before it has a place;
 *   <li>keep an example of the older form among the stored snapshots of the tests: each is opened
 *       in every outlet, and its fingerprint compared.
 * </ol>
 */
@NullMarked
package se.lofteskollen.followup.snapshot;

import org.jspecify.annotations.NullMarked;
