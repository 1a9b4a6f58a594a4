package se.lofteskollen.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which organisation an account has to act for, beside having the role; {@code x-membership} in the
 * contract. Administrators belong to none and are not asked. On an operation that everyone may
 * call, it says for whom more is shown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Membership {
  Of value();

  /** What the account's organisation has to do with the thing. */
  enum Of {
    /** It is a party to the agreement. */
    PARTY,
    /** It keeps the indicator. */
    KEEPER,
    /** It is the one that is named, or works where the thing lies. */
    OWN_ORGANISATION,
    /** The role alone decides. */
    NONE
  }
}
