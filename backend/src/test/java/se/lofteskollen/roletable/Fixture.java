package se.lofteskollen.roletable;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request that is in order but for who sends it.
 *
 * @param success the status when the caller may
 * @param request made anew for each caller who may, because it may be possible only once
 * @param secrecy how much others may know of what it is about
 */
record Fixture(int success, Secrecy secrecy, Function<Identity, Request> request) {

  /** An address with its parameters filled in, relative to the API, and what is sent to it. */
  record Request(
      Map<String, ?> pathParameters,
      Map<String, ?> query,
      @Nullable String ifMatch,
      @Nullable Object body,
      String contentType) {
    private static final String JSON = ContentType.JSON.toString();

    static Request at(Map<String, ?> pathParameters) {
      return new Request(pathParameters, Map.of(), null, null, JSON);
    }

    static Request asking(Map<String, ?> query) {
      return at(Map.of()).with(query);
    }

    Request with(Map<String, ?> parameters) {
      return new Request(pathParameters, parameters, ifMatch, body, contentType);
    }

    Request replacing(String etag) {
      return new Request(pathParameters, query, etag, body, contentType);
    }

    Request sending(Object content) {
      return new Request(pathParameters, query, ifMatch, content, contentType);
    }

    Request as(String mediaType) {
      return new Request(pathParameters, query, ifMatch, body, mediaType);
    }
  }

  /**
   * @param insiders the roles that see it, in their own organisation or as administrators
   * @param strangers what those get who are signed in and may not know of it
   * @param anonymous what those get who are not
   */
  record Secrecy(Set<String> insiders, int strangers, int anonymous) {
    /** Everyone may know that it is there. */
    static final Secrecy NONE = new Secrecy(Set.of(), 403, 401);

    /** Strangers with the role may not know that it is there. */
    static final Secrecy HIDDEN = new Secrecy(Set.of(), 404, 401);

    /** Membership is asked of each row; where all or nothing is wanted, none is taken. */
    static final Secrecy BY_ROW = new Secrecy(Set.of(), 422, 401);

    /** Only the insiders may know that it is there: to all others it is not. */
    static Secrecy hiddenFromAllBut(String... insiders) {
      return new Secrecy(Set.of(insiders), 404, 404);
    }
  }

  static Fixture of(int success, Function<Identity, Request> request) {
    return new Fixture(success, Secrecy.NONE, request);
  }

  static Fixture of(int success, Request request) {
    return of(success, _ -> request);
  }

  Fixture kept(Secrecy rule) {
    return new Fixture(success, rule, request);
  }
}
