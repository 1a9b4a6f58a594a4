package se.lofteskollen.contract;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import se.lofteskollen.shared.json.MergePatch;

/**
 * What a merge patch may hold: the fields of the object, none of them required, and null for each
 * to remove it.
 */
final class MergePatchSchemas {
  private static final String REFERENCE = "#/components/schemas/";

  private MergePatchSchemas() {}

  static void define(OpenAPI api) {
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .filter(operation -> operation.getRequestBody() != null)
        .forEach(operation -> define(api, operation));
  }

  private static void define(OpenAPI api, Operation operation) {
    Content content = operation.getRequestBody().getContent();
    if (!content.hasMediaType(MergePatch.MEDIA_TYPE)) {
      return;
    }
    String of = content.getMediaType(MergePatch.MEDIA_TYPE).getSchema().getRef();
    String name = of.substring(REFERENCE.length());
    String patch = name.replaceFirst("^New", "") + "Patch";
    Schema whole = Objects.requireNonNull(api.getComponents().getSchemas().get(name));
    Schema schema =
        OASFactory.createSchema()
            .type(List.of(SchemaType.OBJECT))
            .description("Changes by merge patch (RFC 7396): only what is named; null removes.");
    whole
        .getProperties()
        .forEach(
            (field, value) ->
                schema.addProperty(field, required(whole, field) ? value : orNull(value)));
    schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    api.getComponents().addSchema(patch, schema);
    content.getMediaTypes().values().forEach(media -> media.setSchema(reference(patch)));
  }

  private static boolean required(Schema whole, String field) {
    return whole.getRequired() != null && whole.getRequired().contains(field);
  }

  private static Schema orNull(Schema schema) {
    Schema nothing = OASFactory.createSchema().type(List.of(SchemaType.NULL));
    return OASFactory.createSchema().anyOf(List.of(schema, nothing));
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref(REFERENCE + name);
  }
}
