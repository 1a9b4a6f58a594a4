package se.lofteskollen.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.lofteskollen.assessment.wording.Message;
import se.lofteskollen.voice.ComputedText;
import se.lofteskollen.voice.Voice;

/** Every kind of error answer (RFC 9457). The names are stable: clients compare them. */
public enum ProblemType {
  MALFORMED_REQUEST(400),
  INVALID_REQUEST(400),
  NOT_SIGNED_IN(401),
  NOT_PERMITTED(403),
  OWN_RECORD(403),
  OTHER_ORGANISATION(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  ALREADY_EXISTS(409),
  WRONG_STATE(409),
  FROZEN(409),
  ALREADY_SIGNED(409),
  STALE_VERSION(412),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  RULE_BROKEN(422),
  CONTRADICTORY_QUOTA(422),
  PLACE_ELSEWHERE(422),
  CIRCULAR_LINEAGE(422),
  BROKEN_DOCUMENT(422),
  TOO_MANY_ROWS(422),
  PRECONDITION_REQUIRED(428),
  INTERNAL_ERROR(500),
  UNAVAILABLE(503),
  CROSSED(503);

  /** Path below which the types are documented, one page for each. */
  public static final String PATH = "/medborgarloften/v1/problem-types";

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** In English, which the people who write programs share; {@link #titles} has every language. */
  public String title() {
    return titles().en();
  }

  /** The title in every language. */
  public ComputedText titles() {
    return Voice.ours().text(message("title"));
  }

  /** What it means and what to do, in English. */
  public String description() {
    return descriptions().en();
  }

  /** What it means and what to do, in every language. */
  public ComputedText descriptions() {
    return Voice.ours().text(message("description"));
  }

  private Message message(String part) {
    return Message.of("problemType." + name() + "." + part);
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
        .withTitle(title())
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
