package se.lofteskollen.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Whole requests and answers as examples, from {@code /contract-examples}: {@code
 * OPERATION.response.json} and {@code OPERATION.request.json}; what is YAML is {@code DOCUMENT}.
 */
final class ContractExamples {
  private static final String YAML = "application/yaml";
  private static final Set<String> DOCUMENT_OPERATIONS =
      Set.of("getAgreementDocument", "putAgreementDocument");
  private static final String DOCUMENT = "/contract-examples/agreement-document.yaml";

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
    if (DOCUMENT_OPERATIONS.contains(operation.getOperationId())) {
      operation.getResponses().getAPIResponses().values().forEach(a -> addDocument(a.getContent()));
      addDocument(
          operation.getRequestBody() == null ? null : operation.getRequestBody().getContent());
    }
  }

  private static void add(@Nullable Content content, @Nullable Map<String, Object> example) {
    if (content != null && example != null) {
      content.getMediaTypes().values().forEach(media -> media.setExample(example));
    }
  }

  /** Where an agreement travels as one document. */
  private static void addDocument(@Nullable Content content) {
    if (content != null && content.getMediaType(YAML) != null) {
      content.getMediaType(YAML).setExample(document());
    }
  }

  private static String document() {
    try (InputStream example =
        Objects.requireNonNull(ContractExamples.class.getResourceAsStream(DOCUMENT))) {
      return new String(example.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Broken contract example " + DOCUMENT, e);
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
