package se.lofteskollen.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.EarlierWording;

/**
 * One of the wordings that an agreement has had, has or is going to have.
 *
 * @param edition whose document it stands in
 * @param replacedOn first day of the next wording; null for the last
 */
record Wording(int edition, AgreementContent content, @Nullable LocalDate replacedOn) {

  /**
   * Every wording, oldest first: those from before the agreement came here, then its editions.
   *
   * @param editions oldest first
   */
  static List<Wording> of(List<AgreementEdition> editions) {
    var wordings = new ArrayList<Wording>();
    AgreementEdition first = editions.getFirst();
    for (EarlierWording earlier : first.content.before()) {
      wordings.add(new Wording(first.number, earlier.agreement(), earlier.replacedOn()));
    }
    for (int i = 0; i < editions.size(); i++) {
      AgreementEdition edition = editions.get(i);
      LocalDate next = i + 1 < editions.size() ? editions.get(i + 1).inForceFrom : null;
      wordings.add(new Wording(edition.number, edition.content, next));
    }
    return List.copyOf(wordings);
  }

  /** The one in force on a day. */
  static Wording on(LocalDate day, List<Wording> oldestFirst) {
    return oldestFirst.stream()
        .filter(wording -> wording.replacedOn == null || wording.replacedOn.isAfter(day))
        .findFirst()
        .orElseThrow();
  }
}
