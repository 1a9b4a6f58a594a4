package se.lofteskollen.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Whole requests and answers as examples, from {@code /contract-examples}: {@code
 * OPERATION.response.json} and {@code OPERATION.request.json}.
 */
final class ContractExamples {
  private final ObjectMapper mapper = new ObjectMapper();

  void addTo(Operation operation) {
    if (operation.getRequestBody() != null) {
      add(operation.getRequestBody().getContent(), read(operation, "request"));
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (status.startsWith("2")) {
                add(answer.getContent(), read(operation, "response"));
              }
            });
  }

  private static void add(@Nullable Content content, @Nullable Map<String, Object> example) {
    if (content != null && example != null) {
      content.getMediaTypes().values().forEach(media -> media.setExample(example));
    }
  }

  private @Nullable Map<String, Object> read(Operation operation, String part) {
    String name = "/contract-examples/%s.%s.json".formatted(operation.getOperationId(), part);
    try (InputStream example = ContractExamples.class.getResourceAsStream(name)) {
      return example == null ? null : mapper.readValue(example, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("Broken contract example " + name, e);
    }
  }
}
