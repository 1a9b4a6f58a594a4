package se.lofteskollen.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.lofteskollen.shared.problem.ProblemType;

/** The answers that operations of the same kind have in common. */
final class StandardAnswers {
  private static final int[] PROBLEMS = {
    400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 500, 503
  };
  private static final String TRACEPARENT = "traceparent";
  private static final String EXAMPLE_BASE = "https://lofteskollen.example/medborgarloften/v1";
  private static final String EXAMPLE_TRACE =
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final Operation operation;

  StandardAnswers(Operation operation) {
    this.operation = operation;
  }

  static Parameter traceparent() {
    return OASFactory.createParameter()
        .name(TRACEPARENT)
        .in(Parameter.In.HEADER)
        .required(false)
        .description("W3C Trace Context. Ignored when it is malformed.")
        .schema(text(EXAMPLE_TRACE));
  }

  Map<String, APIResponse> successes() {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void describeSuccess(String path, String status, APIResponse answer, HttpMethod method) {
    if (status.equals("201")) {
      answer.addHeader(
          "Location", header("Where it can be read.", EXAMPLE_BASE + ContractTexts.example(path)));
    }
    if ("OK".equals(answer.getDescription())) {
      answer.setDescription("The answer. / Svaret.");
    }
    answer.addHeader("ETag", header("Strong entity tag of this representation.", "\"v3\""));
    answer.addHeader(TRACEPARENT, header("The trace this request belongs to.", EXAMPLE_TRACE));
    if (method == HttpMethod.GET) {
      answer.addHeader("Cache-Control", header("How the answer may be kept.", "public, no-cache"));
    }
  }

  void addProblems(
      boolean checked, boolean addressed, boolean secured, boolean body, boolean conditional) {
    for (int status : PROBLEMS) {
      boolean possible =
          switch (status) {
            case 400 -> checked;
            case 401, 403 -> secured;
            case 404 -> addressed;
            case 409, 413, 415 -> body || conditional;
            case 422 -> body;
            case 412, 428 -> conditional;
            default -> true;
          };
      if (possible) {
        operation
            .getResponses()
            .addAPIResponse(
                Integer.toString(status),
                OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
      }
    }
  }

  /** The error answers that operations refer to. */
  static void define(Components components) {
    for (int status : PROBLEMS) {
      components.addResponse(name(status), problem(status));
    }
  }

  private static String name(int status) {
    return "Problem" + status;
  }

  /** Whoever already has it gets only this. */
  void addNotModified() {
    operation
        .getResponses()
        .addAPIResponse(
            "304",
            OASFactory.createAPIResponse()
                .description("Unchanged since the ETag in If-None-Match. / Oförändrat.")
                .addHeader("ETag", header("Strong entity tag of this representation.", "\"v3\""))
                .addHeader(
                    TRACEPARENT, header("The trace this request belongs to.", EXAMPLE_TRACE)));
  }

  private static APIResponse problem(int status) {
    String description =
        Arrays.stream(ProblemType.values())
            .filter(type -> type.status() == status)
            .map(ProblemType::description)
            .collect(Collectors.joining(" / "));
    ProblemType type = ProblemType.ofStatus(status);
    var problem =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
            .example(ContractTexts.problem(type));
    return OASFactory.createAPIResponse()
        .description(description)
        .addHeader(TRACEPARENT, header("The trace this request belongs to.", EXAMPLE_TRACE))
        .content(OASFactory.createContent().addMediaType("application/problem+json", problem));
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader().description(description).schema(text(example));
  }

  private static Schema text(String example) {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING)).addExample(example);
  }
}
