/**
 * Who may do what for whom. Accounts, roles and organisations are kept by the identity provider and
 * come with the token; here an administrator changes them.
 */
@NullMarked
package se.lofteskollen.membership;

import org.jspecify.annotations.NullMarked;
