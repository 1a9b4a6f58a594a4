package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.AgreementItem.Kind;
import se.lofteskollen.pledge.AgreementView.Relative;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.PledgeTerms.EarlierPledge;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.SwedishClock;

/** Which agreements continue which, over the years. */
@ApplicationScoped
class Lineage {
  private final AgreementRepository agreements;
  private final EditionRepository editions;

  Lineage(AgreementRepository agreements, EditionRepository editions) {
    this.agreements = agreements;
    this.editions = editions;
  }

  /** Public agreements just before and just after some agreements, as far as they were there. */
  Relatives of(List<PledgeAgreement> some, LocalDate day) {
    var before =
        agreements
            .withSlugs(
                some.stream().map(a -> a.continues).filter(Objects::nonNull).distinct().toList())
            .stream()
            .filter(PledgeAgreement::published)
            .toList();
    var after =
        agreements.continuing(some.stream().map(a -> a.slug).toList()).stream()
            .filter(later -> wasThere(later, day))
            .toList();
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

  /** Signed by that day, or begun: one that was taken over later was signed we do not know when. */
  private static boolean wasThere(PledgeAgreement agreement, LocalDate day) {
    Instant signedAt = agreement.signedAt;
    boolean signed =
        signedAt != null && !LocalDate.ofInstant(signedAt, SwedishClock.ZONE).isAfter(day);
    return signed || !agreement.periodStart.isAfter(day);
  }

  /** Names of earlier agreements and pledges that there are none of, with their places. */
  List<FieldError> unknown(AgreementContent content) {
    var errors = new ArrayList<FieldError>();
    String slug = content.slug();
    String earlier = content.continues();
    if (earlier != null && !earlier.equals(slug) && agreements.withSlug(earlier).isEmpty()) {
      errors.add(unknownAgreement("/continues"));
    }
    for (int p = 0; p < content.pledges().size(); p++) {
      EarlierPledge pledge = content.pledges().get(p).continues();
      if (pledge != null && !pledge.agreement().equals(slug)) {
        unknown(pledge, "/pledges/%d/continues".formatted(p)).ifPresent(errors::add);
      }
    }
    return errors;
  }

  private Optional<FieldError> unknown(EarlierPledge earlier, String at) {
    var agreement = agreements.withSlug(earlier.agreement());
    if (agreement.isEmpty()) {
      return Optional.of(unknownAgreement(at + "/agreement"));
    }
    var name = new AgreementItem.Name(Kind.PLEDGE, earlier.pledge());
    return editions.everNamed(agreement.get().id).contains(name)
        ? Optional.empty()
        : Optional.of(
            FieldError.ofBody(
                at + "/pledge", "UNKNOWN_PLEDGE", "must be the key of a pledge in that agreement"));
  }

  private static FieldError unknownAgreement(String pointer) {
    return FieldError.ofBody(
        pointer, "UNKNOWN_AGREEMENT", "must be the slug of an earlier agreement");
  }

  /** Where the text continues something that leads back to the text itself. */
  List<FieldError> circular(AgreementContent content) {
    var errors = new ArrayList<FieldError>();
    if (content.continues() != null && leads(content.continues(), content.slug())) {
      errors.add(circular("/continues"));
    }
    for (int p = 0; p < content.pledges().size(); p++) {
      EarlierPledge pledge = content.pledges().get(p).continues();
      if (pledge != null && leads(pledge.agreement(), content.slug())) {
        errors.add(circular("/pledges/%d/continues/agreement".formatted(p)));
      }
    }
    return errors;
  }

  private boolean leads(String from, String to) {
    Set<String> passed = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(from));
    while (!ahead.isEmpty()) {
      String slug = ahead.pop();
      if (slug.equals(to)) {
        return true;
      }
      if (passed.add(slug)) {
        agreements.withSlug(slug).stream()
            .flatMap(earlier -> editions.last(earlier.id).content.earlierAgreements())
            .forEach(ahead::push);
      }
    }
    return false;
  }

  private static FieldError circular(String pointer) {
    return FieldError.ofBody(pointer, "CIRCULAR_LINEAGE", "must not lead back to this agreement");
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
