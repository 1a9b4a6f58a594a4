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
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "text/csv", "csv",
          "text/html", "html",
          "application/atom+xml", "atom",
          "text/calendar", "ics");
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
                addFiles(operation, answer.getContent());
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
      content
          .getMediaTypes()
          .forEach(
              (type, media) -> {
                if (!EXTENSIONS.containsKey(type) && !type.equals(SPREADSHEET)) {
                  media.setExample(example);
                }
              });
    }
  }

  /** What is answered as a text of another kind: {@code OPERATION.response.csv}. */
  private static void addFiles(Operation operation, @Nullable Content content) {
    if (content != null) {
      content
          .getMediaTypes()
          .forEach(
              (type, media) -> {
                String extension = EXTENSIONS.get(type);
                if (extension != null) {
                  media.setExample(
                      text(
                          "/contract-examples/%s.response.%s"
                              .formatted(operation.getOperationId(), extension)));
                }
              });
    }
  }

  /** Where an agreement travels as one document. */
  private static void addDocument(@Nullable Content content) {
    if (content != null && content.getMediaType(YAML) != null) {
      content.getMediaType(YAML).setExample(text(DOCUMENT));
    }
  }

  private static String text(String name) {
    try (InputStream example =
        Objects.requireNonNull(ContractExamples.class.getResourceAsStream(name), name)) {
      return new String(example.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Broken contract example " + name, e);
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
