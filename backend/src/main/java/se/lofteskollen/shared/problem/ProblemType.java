package se.lofteskollen.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every kind of error answer (RFC 9457). The names are stable: clients compare them. */
public enum ProblemType {
  MALFORMED_REQUEST(
      400,
      "The request cannot be read",
      "The body is not the JSON that is expected, or a parameter has the wrong form."),
  INVALID_REQUEST(
      400,
      "The request is not valid",
      "A value breaks a limit in the contract. Each breach is named in errors."),
  NOT_SIGNED_IN(401, "Sign in first", "The access token is missing, expired or not valid here."),
  NOT_PERMITTED(403, "Not permitted", "The signed-in account may not do this."),
  OWN_RECORD(
      403,
      "Not one's own record",
      "Nobody verifies or returns what they recorded themselves. Another coordinator of a party does."),
  OTHER_ORGANISATION(
      403,
      "Not for another organisation",
      "One signs, approves and records for organisations of one's own, and for no other."),
  NOT_FOUND(404, "Not found", "Nothing public has this address."),
  METHOD_NOT_ALLOWED(405, "Method not allowed", "The address exists, but not with this method."),
  NOT_ACCEPTABLE(
      406, "Not acceptable", "The answer does not exist in the media type that Accept asks for."),
  ALREADY_EXISTS(
      409,
      "The identifier is taken",
      "The identifier already belongs to something with another content."),
  WRONG_STATE(
      409, "Not possible in this state", "What is asked for does not fit the state it is in."),
  FROZEN(
      409,
      "What is signed cannot be changed",
      "Every party has signed it. From then on it changes only through an amendment."),
  ALREADY_SIGNED(409, "Already signed", "The organisation has already signed or approved this."),
  STALE_VERSION(
      412,
      "It has changed since",
      "Somebody changed it after you read it; currentETag is its version now."),
  TOO_LARGE(413, "Too large", "The body is larger than the contract allows."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Unsupported media type", "The body's media type is not one the operation reads."),
  RULE_BROKEN(
      422,
      "Against the rules",
      "The request is readable but contradicts a rule of the domain, named in errors."),
  CONTRADICTORY_QUOTA(
      422,
      "The quota contradicts itself",
      "Nobody could keep it as it is written, or nobody could tell. Each place is named in errors."),
  PLACE_ELSEWHERE(
      422,
      "The place is in another municipality",
      "A place lies outside the agreement's municipalities. Each one is named in errors."),
  CIRCULAR_LINEAGE(
      422, "It would continue itself", "Following what it continues leads back to where it began."),
  BROKEN_DOCUMENT(
      422,
      "The document has errors",
      "Nothing was imported. Each error is named with its line and path in errors."),
  TOO_MANY_ROWS(422, "Too many rows", "One request carries at most 1,000 rows. Send several."),
  PRECONDITION_REQUIRED(
      428, "If-Match is required", "Changes name the version they were made from in If-Match."),
  INTERNAL_ERROR(
      500, "Something went wrong", "A fault on our side. The trace id helps us to find it."),
  UNAVAILABLE(
      503, "Not available just now", "A part the service needs is away. Try again in a moment."),
  CROSSED(
      503,
      "Another change came in between",
      "Somebody changed the same at the same moment, and nothing of yours is saved. Send it again.");

  /** Path below which the types are documented, one page for each. */
  public static final String PATH = "/medborgarloften/v1/problem-types";

  private final int status;
  private final String title;
  private final String description;

  ProblemType(int status, String title, String description) {
    this.status = status;
    this.title = title;
    this.description = description;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** The name in the address: {@code stale-version}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type an error of the framework belongs to; the first of several with that status. */
  public static ProblemType ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
  }

  /** A problem of this type; {@code detail} says what to do and repeats nothing that was sent. */
  public HttpProblem.Builder builder(String detail) {
    return HttpProblem.builder()
        .withType(URI.create(PATH + "/" + slug()))
        .withTitle(title)
        .withStatus(status)
        .withDetail(detail);
  }

  public HttpProblem problem(String detail) {
    return builder(detail).build();
  }

  public HttpProblem problem(String detail, FieldError error) {
    return problem(detail, List.of(error));
  }

  public HttpProblem problem(String detail, List<FieldError> errors) {
    return builder(detail).with("errors", errors).build();
  }
}
