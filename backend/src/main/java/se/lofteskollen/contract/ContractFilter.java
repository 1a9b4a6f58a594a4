package se.lofteskollen.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract with what every operation has in common, so that no operation has to
 * repeat it: who may call it, error answers, entity tags, trace context, and which fields are
 * always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
  private static final String BASE_PATH = "/medborgarloften/v1";

  /** Query parameters that name something which may not exist. */
  private static final Set<String> NAMES = Set.of("agreement", "indicator");

  private static final Set<String> OF_THE_FRAMEWORK =
      Set.of("HttpProblem", "HttpValidationProblem", "Violation");

  private final SchemaNames names = new SchemaNames();
  private final RequiredFields requiredFields;
  private final AccessRules accessRules;
  private final ContractExamples examples = new ContractExamples();

  public ContractFilter(IndexView index) {
    requiredFields = new RequiredFields(index);
    accessRules = new AccessRules(index);
  }

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getRef() != null) {
      schema.setRef(names.reference(schema.getRef()));
    }
    // validators reckon in binary: to them 1.82 is no multiple of 0.000001
    if (schema.getMultipleOf() != null && schema.getMultipleOf().scale() > 3) {
      schema.setMultipleOf(null);
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    completeSchemas(api);
    MergePatchSchemas.define(api);
    refuseUnknownFields(api);
    StandardAnswers.define(api.getComponents());
    var paths = OASFactory.createPaths();
    api.getPaths()
        .getPathItems()
        .forEach((path, item) -> paths.addPathItem(path.replaceFirst(BASE_PATH, ""), item));
    api.setPaths(paths);
    paths
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> completeOperation(path, method, operation)));
  }

  private static void refuseUnknownFields(OpenAPI api) {
    for (PathItem path : api.getPaths().getPathItems().values()) {
      for (Operation operation : path.getOperations().values()) {
        if (operation.getRequestBody() != null) {
          operation.getRequestBody().getContent().getMediaTypes().values().stream()
              .map(media -> media.getSchema().getRef())
              .filter(Objects::nonNull)
              .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
              .map(api.getComponents().getSchemas()::get)
              .forEach(
                  schema ->
                      schema.setAdditionalPropertiesSchema(
                          OASFactory.createSchema().booleanSchema(false)));
        }
      }
    }
  }

  private void completeSchemas(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    var completed = new LinkedHashMap<String, Schema>();
    schemas.forEach(
        (name, schema) -> {
          if (!OF_THE_FRAMEWORK.contains(name)) {
            requiredFields.complete(name, schema);
            completed.put(names.of(name), schema);
          }
        });
    for (Schema schema : schemas.values()) {
      if (schema.getDiscriminator() != null) {
        discriminate(schema, completed);
      }
    }
    calendar(completed, "LocalDate", "2021-03-17");
    calendar(completed, "Instant", "2021-03-17T11:00:00Z");
    api.getComponents().setSchemas(completed);
  }

  /** Tools want the singular {@code example} on dates. */
  private static void calendar(Map<String, Schema> schemas, String name, String example) {
    Schema schema = schemas.get(name);
    if (schema != null) {
      schema.setExamples(null);
      schema.set("example", example);
    }
  }

  /** Each member of a family names itself in the discriminating field. */
  private static void discriminate(Schema family, Map<String, Schema> schemas) {
    String property = family.getDiscriminator().getPropertyName();
    family
        .getDiscriminator()
        .getMapping()
        .forEach(
            (value, reference) -> {
              Schema member =
                  Objects.requireNonNull(
                      schemas.get(reference.substring(reference.lastIndexOf('/') + 1)));
              member.addProperty(
                  property,
                  OASFactory.createSchema().type(List.of(SchemaType.STRING)).constValue(value));
              if (member.getRequired() == null || !member.getRequired().contains(property)) {
                member.addRequired(property);
              }
            });
  }

  /** Jakarta REST writes defaults as texts; the contract needs them in the parameter's type. */
  private static void typeDefault(Schema schema) {
    if (schema.getDefaultValue() instanceof String text && schema.getType() != null) {
      if (schema.getType().contains(SchemaType.INTEGER)) {
        schema.setDefaultValue(Integer.valueOf(text));
      } else if (schema.getType().contains(SchemaType.BOOLEAN)) {
        schema.setDefaultValue(Boolean.valueOf(text));
      }
    }
  }

  private void completeOperation(String path, HttpMethod method, Operation operation) {
    List<Parameter> parameters =
        operation.getParameters() == null
            ? new ArrayList<>()
            : new ArrayList<>(operation.getParameters());
    accessRules.addTo(operation);
    boolean body = operation.getRequestBody() != null;
    boolean conditional = parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()));
    boolean addressed =
        parameters.stream()
            .anyMatch(p -> p.getIn() == Parameter.In.PATH || NAMES.contains(p.getName()));
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    boolean checked = body || !parameters.isEmpty();
    for (Parameter parameter : parameters) {
      if (parameter.getDescription() == null) {
        parameter.setDescription(ContractTexts.parameter(parameter.getName()));
      }
      typeDefault(parameter.getSchema());
    }
    parameters.add(StandardAnswers.traceparent());
    operation.setParameters(parameters);
    StandardAnswers answers = new StandardAnswers(operation);
    answers
        .successes()
        .forEach((status, answer) -> StandardAnswers.describeSuccess(path, status, answer, method));
    if (method == HttpMethod.GET) {
      answers.addNotModified();
    }
    answers.addProblems(checked, addressed, secured, body, conditional);
    examples.addTo(operation);
  }
}
