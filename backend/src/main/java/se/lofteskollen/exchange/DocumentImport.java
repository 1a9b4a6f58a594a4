package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.activity.ActivityRecordService;
import se.lofteskollen.exchange.DocumentReader.Parts;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.DeviationService;
import se.lofteskollen.pledge.DraftService;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Takes a document in as a draft, whole or not at all. */
@ApplicationScoped
public class DocumentImport {
  private final DocumentReader reader;
  private final DocumentIntake intake;
  private final DeviationIntake deviationIntake;
  private final RecordIntake recordIntake;
  private final AgreementService agreements;
  private final DraftService drafts;
  private final DeviationService deviations;
  private final ActivityRecordService records;
  private final DocumentExportService exports;
  private final AuditTrail audit;

  DocumentImport(
      DocumentReader reader,
      DocumentIntake intake,
      DeviationIntake deviationIntake,
      RecordIntake recordIntake,
      AgreementService agreements,
      DraftService drafts,
      DeviationService deviations,
      ActivityRecordService records,
      DocumentExportService exports,
      AuditTrail audit) {
    this.reader = reader;
    this.intake = intake;
    this.deviationIntake = deviationIntake;
    this.recordIntake = recordIntake;
    this.agreements = agreements;
    this.drafts = drafts;
    this.deviations = deviations;
    this.records = records;
    this.exports = exports;
    this.audit = audit;
  }

  /**
   * Creates a draft under an id that the caller chose, or replaces it, with everything around it.
   *
   * @param document YAML in UTF-8
   * @param version needed to replace a draft; a retry of its creation needs none
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with everything that is wrong with the
   *     document; 403, 409, 412 and 428 as for a draft that is written by hand
   */
  @Transactional
  public Stored<AgreementView> put(UUID id, byte[] document, IfMatch version, Actor actor) {
    try {
      return take(id, reader.read(Utf8.text(document)), version, actor);
    } catch (BrokenDocumentException e) {
      throw problem(e);
    }
  }

  private Stored<AgreementView> take(UUID id, Parts parts, IfMatch version, Actor actor) {
    AgreementContent agreement = parts.agreement();
    if (agreement != null && !Permissions.mayDraft(actor, Set.copyOf(agreement.parties()))) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties imports it.");
    }
    drafts.hold(id);
    Optional<Stored<AgreementView>> retried =
        version.isSent() ? Optional.empty() : there(id, parts, actor);
    if (retried.isPresent()) {
      return retried.get();
    }
    audit.acting(actor);
    boolean savable = intake.prepare(id, parts, actor);
    if (agreement == null || !savable) {
      parts.findings().refuseIfAny();
      throw new IllegalStateException("What cannot be saved has findings.");
    }
    Stored<AgreementView> saved = drafts.saveWithMore(id, agreement, version, actor);
    deviations.forget(id);
    records.forget(id);
    List<AgreementDocument> wordings = agreements.wordings(id);
    deviationIntake.takeOver(parts, wordings, actor);
    recordIntake.takeOver(parts, wordings, actor);
    parts.findings().refuseIfAny();
    return saved;
  }

  /** The draft, where it says the same already: a retry after a lost answer is harmless. */
  private Optional<Stored<AgreementView>> there(UUID id, Parts parts, Actor actor) {
    if (parts.findings().any()
        || agreements.withIds(List.of(id)).isEmpty()
        || !(parts.content() instanceof ObjectNode said)) {
      return Optional.empty();
    }
    AgreementDocument known = agreements.document(id.toString(), () -> Optional.of(actor), null);
    boolean same =
        known.agreement().status() == AgreementStatus.DRAFT
            && DocumentTree.meaning(exports.tree(known, true, Optional.of(actor)))
                .equals(DocumentTree.meaning(said));
    return same
        ? Optional.of(new Stored<>(known.agreement(), known.version(), false))
        : Optional.empty();
  }

  private static RuntimeException problem(BrokenDocumentException broken) {
    List<FieldError> errors =
        broken.findings().stream()
            .limit(Findings.MOST_TOLD)
            .map(f -> FieldError.ofDocument(f.line(), f.pointer(), f.code(), f.detail()))
            .toList();
    return ProblemType.BROKEN_DOCUMENT.problem(
        "Nothing was imported. Correct the errors (%d) and send the document again."
            .formatted(broken.findings().size()),
        errors);
  }
}
