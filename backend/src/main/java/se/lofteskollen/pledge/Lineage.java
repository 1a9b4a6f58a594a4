package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.AgreementView.Relative;
import se.lofteskollen.pledge.document.AgreementContent;

/** Which agreements continue which, over the years. */
@ApplicationScoped
class Lineage {
  private final AgreementRepository agreements;
  private final EditionRepository editions;

  Lineage(AgreementRepository agreements, EditionRepository editions) {
    this.agreements = agreements;
    this.editions = editions;
  }

  /** Public agreements just before and just after some agreements. */
  Relatives of(List<PledgeAgreement> some, LocalDate day) {
    var before =
        agreements
            .withSlugs(
                some.stream().map(a -> a.continues).filter(Objects::nonNull).distinct().toList())
            .stream()
            .filter(PledgeAgreement::published)
            .toList();
    var after = agreements.continuing(some.stream().map(a -> a.slug).toList());
    var ids = Stream.concat(before.stream(), after.stream()).map(a -> a.id).distinct().toList();
    var texts = editions.inForce(ids, day);
    return new Relatives(
        before.stream().collect(Collectors.toMap(a -> a.slug, a -> relative(a, texts))),
        after.stream()
            .collect(
                Collectors.groupingBy(
                    a -> Objects.requireNonNull(a.continues),
                    Collectors.mapping(a -> relative(a, texts), Collectors.toList()))));
  }

  /** Whether an agreement called {@code slug} would come to continue itself. */
  boolean wouldBeCircular(String slug, @Nullable String continues) {
    Set<String> passed = new HashSet<>();
    String earlier = continues;
    while (earlier != null && passed.add(earlier)) {
      if (earlier.equals(slug)) {
        return true;
      }
      earlier = agreements.withSlug(earlier).map(a -> a.continues).orElse(null);
    }
    return false;
  }

  private static Relative relative(PledgeAgreement agreement, Map<UUID, AgreementEdition> texts) {
    var text = Objects.requireNonNull(texts.get(agreement.id));
    return new Relative(agreement.id, agreement.slug, text.content.title());
  }

  /** Neighbours in the line, by slug. */
  record Relatives(Map<String, Relative> before, Map<String, List<Relative>> after) {
    @Nullable Relative before(AgreementContent content) {
      return content.continues() == null ? null : before.get(content.continues());
    }

    List<Relative> after(String slug) {
      return after.getOrDefault(slug, List.of());
    }
  }
}
