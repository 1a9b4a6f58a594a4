package se.lofteskollen.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import se.lofteskollen.access.Actor;
import se.lofteskollen.exchange.DocumentReader.Parts;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.DraftService;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.ids.Ids;

/** Takes a file of the operator's in as an agreement that was signed elsewhere. */
@ApplicationScoped
public class PromiseImport {
  private final DocumentReader reader;
  private final DocumentIntake intake;
  private final DeviationIntake deviationIntake;
  private final RecordIntake recordIntake;
  private final AgreementService agreements;
  private final DraftService drafts;
  private final AuditTrail audit;

  PromiseImport(
      DocumentReader reader,
      DocumentIntake intake,
      DeviationIntake deviationIntake,
      RecordIntake recordIntake,
      AgreementService agreements,
      DraftService drafts,
      AuditTrail audit) {
    this.reader = reader;
    this.intake = intake;
    this.deviationIntake = deviationIntake;
    this.recordIntake = recordIntake;
    this.agreements = agreements;
    this.drafts = drafts;
    this.audit = audit;
  }

  /**
   * Imports a file, whole or not at all, unless its agreement is already there.
   *
   * @return whether anything was imported
   * @throws BrokenPromiseFileException when something is wrong with it; nothing is changed then
   */
  @Transactional
  public boolean load(Path path) throws IOException {
    try {
      return load(reader.read(Utf8.text(Files.readAllBytes(path))));
    } catch (BrokenDocumentException e) {
      throw new BrokenPromiseFileException(String.valueOf(path.getFileName()), e);
    }
  }

  private boolean load(Parts parts) {
    AgreementContent agreement = parts.agreement();
    if (agreement != null && agreements.exists(agreement.slug())) {
      parts.findings().refuseIfAny();
      return false;
    }
    audit.acting(Actor.SYSTEM);
    UUID id = Ids.next();
    boolean savable = intake.prepare(id, parts, Actor.SYSTEM);
    if (agreement != null && savable) {
      drafts.takeOver(id, agreement);
      List<AgreementDocument> wordings = agreements.wordings(id);
      deviationIntake.takeOver(parts, wordings, Actor.SYSTEM);
      recordIntake.takeOver(parts, wordings, Actor.SYSTEM);
    }
    parts.findings().refuseIfAny();
    return true;
  }
}
