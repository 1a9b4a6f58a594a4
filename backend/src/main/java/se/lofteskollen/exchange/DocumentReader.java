package se.lofteskollen.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.organisation.NewOrganisation;
import se.lofteskollen.organisation.PlaceContent;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.problem.ConstraintErrors;
import se.lofteskollen.shared.problem.JsonErrors;

/** Takes a document apart. A part of a wrong form is reported and does not hide the others. */
@ApplicationScoped
class DocumentReader {
  private final ObjectMapper mapper;
  private final Validator validator;

  DocumentReader(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /**
   * What could be read of a document.
   *
   * @param content the whole tree
   * @param agreement null when it has a wrong form
   * @param findings about its form and about what it names
   */
  record Parts(
      JsonNode content,
      List<Part<NewOrganisation>> organisations,
      List<Part<PlaceContent>> places,
      List<Part<NewIndicator>> indicators,
      @Nullable AgreementContent agreement,
      List<Part<FileDeviation>> deviations,
      List<Part<FileRecord>> records,
      Findings findings) {}

  /**
   * Reads a document.
   *
   * @throws BrokenDocumentException when it is no plain YAML at all
   */
  Parts read(String text) {
    var source = YamlDocument.read(text);
    var findings = new Findings(source);
    findings.addAll(DocumentForm.findings(source));
    findings.refuseIfTooMany();
    JsonNode content = source.content();
    var parts =
        new Parts(
            content,
            all(content, "/organisations", NewOrganisation.class, findings),
            all(content, "/places", PlaceContent.class, findings),
            all(content, "/indicators", NewIndicator.class, findings),
            one(content, "/agreement", AgreementContent.class, findings)
                .map(Part::value)
                .orElse(null),
            all(content, "/deviations", FileDeviation.class, findings),
            all(content, "/records", FileRecord.class, findings),
            findings);
    new NamesInDocument(content, findings).check();
    return parts;
  }

  private <T> List<Part<T>> all(
      JsonNode content, String section, Class<T> type, Findings findings) {
    return IntStream.range(0, content.at(section).size())
        .mapToObj(i -> one(content, section + "/" + i, type, findings))
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> Optional<Part<T>> one(
      JsonNode content, String pointer, Class<T> type, Findings findings) {
    JsonNode node = content.at(pointer);
    if (!node.isObject() || !findings.noneBelow(pointer)) {
      return Optional.empty();
    }
    try {
      T value = mapper.treeToValue(node, type);
      var violations = validator.validate(value);
      violations.stream()
          .map(ConstraintErrors::ofObject)
          .forEach(error -> findings.add(pointer, error));
      return violations.isEmpty() ? Optional.of(new Part<>(pointer, value)) : Optional.empty();
    } catch (JsonMappingException e) {
      findings.add(pointer, JsonErrors.of(e));
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree needs no parsing.", e);
    }
  }
}
