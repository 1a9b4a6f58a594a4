package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field or parameter, and what is expected there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is wrong with one field or parameter, and what is expected there.")
public record FieldError(
    @Schema(description = "Line in the document that was sent, from 1.", examples = "42")
        @Nullable Integer line,
    @Schema(description = "JSON pointer (RFC 6901) into the body.", examples = "/count")
        @Nullable String pointer,
    @Schema(description = "Name of the query, path or header parameter.", examples = "limit")
        @Nullable String parameter,
    @Schema(description = "Stable code for programs.", examples = "MAX") String code,
    @Schema(
            description = "What is expected. Never repeats the rejected value.",
            examples = "must be less than or equal to 10000")
        String detail) {

  /** What a problem says that names such errors. */
  public static final String CORRECT = "Correct what errors names and send it again.";

  public static FieldError ofBody(String pointer, String code, String detail) {
    return new FieldError(null, pointer, null, code, detail);
  }

  public static FieldError ofParameter(String parameter, String code, String detail) {
    return new FieldError(null, null, parameter, code, detail);
  }

  /** An error in a document that people write: they look for the line. */
  public static FieldError ofDocument(int line, String pointer, String code, String detail) {
    return new FieldError(line, pointer, null, code, detail);
  }

  /** What is registered is never overwritten by what somebody repeats. */
  public static FieldError otherFacts(String pointer) {
    return ofBody(pointer, "OTHER_FACTS", "must be the same as what is registered already");
  }
}
