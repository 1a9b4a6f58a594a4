package se.lofteskollen.kpi;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.disclosure.Arrival;
import se.lofteskollen.assessment.disclosure.Cell;
import se.lofteskollen.assessment.disclosure.Remembered;
import se.lofteskollen.assessment.disclosure.SmallNumbers;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.time.ClosedPeriod;

/**
 * Decides when a value comes whether everyone may see it, and keeps to it: a value is public from
 * the moment in which it is entered, so that what is decided then is all that anybody was ever
 * answered. A read looks the decision up.
 */
@ApplicationScoped
public class DisclosureService {
  /** Of what texts have told: before everything that was measured. */
  private static final int FIRST = 1;

  private final IndicatorRepository indicators;
  private final MeasurementRepository measurements;
  private final GuardedValueRepository guarded;
  private final AgreementService agreements;
  private final IdLock lock;

  DisclosureService(
      IndicatorRepository indicators,
      MeasurementRepository measurements,
      GuardedValueRepository guarded,
      AgreementService agreements,
      IdLock lock) {
    this.indicators = indicators;
    this.measurements = measurements;
    this.guarded = guarded;
    this.agreements = agreements;
    this.lock = lock;
  }

  /** Decides of what was entered before there was a guard with memory. */
  @Transactional
  void onStart(@Observes StartupEvent event) {
    for (UUID id : guarded.undecided()) {
      Indicator indicator = indicators.findById(id);
      hold();
      decide(indicator);
    }
  }

  /** One decision at a time; whoever locks an indicator too does so afterwards. */
  void hold() {
    lock.hold("small-numbers");
  }

  /** Ids of those values of sensitive indicators that everyone may see. */
  Set<UUID> shown(Collection<Indicator> found) {
    return guarded.shown(
        found.stream()
            .filter(indicator -> indicator.withholdBelow != null)
            .map(indicator -> indicator.id)
            .toList());
  }

  /** Remembers values that a publication tells. */
  @Transactional
  public void published(Collection<UUID> ids) {
    guarded.publish(ids);
  }

  /** Decides of an indicator's values of which nothing is decided yet, in the order of vintages. */
  void decide(Indicator indicator) {
    Integer limit = indicator.withholdBelow;
    if (limit == null) {
      return;
    }
    measurements.flush();
    Map<UUID, GuardedValue> decided = decided(indicator);
    Map<ClosedPeriod, List<MeasurementView>> periods = periods(indicator);
    Map<ClosedPeriod, Remembered<String>> memory = memory(indicator, periods, decided);
    Set<UUID> published = guarded.published(indicator.id);
    Map<ClosedPeriod, List<MeasurementView>> coming = new LinkedHashMap<>();
    periods.forEach(
        (period, vintages) -> {
          int known = lastDecided(vintages, decided.keySet());
          vintages.subList(0, known).stream()
              .filter(value -> !decided.containsKey(value.id()))
              .forEach(value -> guarded.persist(new GuardedValue(value.id(), FIRST, null)));
          coming.put(period, vintages.subList(known, vintages.size()));
        });
    int rounds = coming.values().stream().mapToInt(List::size).max().orElse(0);
    for (int round = 0; round < rounds; round++) {
      int vintage = round;
      var arrivals = new ArrayList<Arrival<String>>();
      coming.forEach(
          (period, vintages) -> {
            if (vintage < vintages.size()) {
              arrive(indicator, vintages.get(vintage), limit, published, memory.get(period))
                  .ifPresent(arrivals::add);
            }
          });
      // where nothing is remembered the first place is the first of all; texts have it else
      int texts = memory.isEmpty() ? 0 : FIRST;
      for (Remembered<String> one :
          SmallNumbers.decide(List.copyOf(memory.values()), arrivals, limit)) {
        GuardedValue row = keep(one, texts);
        memory.put(period(one), remembered(one.cell(), row));
      }
    }
    guarded.flush();
  }

  /** The same of all its values, as if they came together: what is small is another than before. */
  void decideAnew(Indicator indicator) {
    guarded.forget(indicator.id);
    decide(indicator);
  }

  /**
   * Whether a text that everyone reads may state the value. Of what is withheld the answer tells
   * nothing.
   */
  boolean mayBeStated(Indicator indicator, Baseline baseline) {
    Integer limit = indicator.withholdBelow;
    BigDecimal value = baseline.value();
    if (limit == null || value.signum() < 0 || value.stripTrailingZeros().scale() > 0) {
      return limit == null || !isWithheld(indicator, baseline.period());
    }
    return switch (indicator.kind) {
      // how many people are behind these, the value alone does not tell
      case RATE, SURVEY_SHARE, SURVEY_INDEX -> !isWithheld(indicator, baseline.period());
      case EVENT_COUNT, COMPLETE_COUNT -> {
        long count = value.longValueExact();
        var periods = periods(indicator);
        if (PublicValues.isSmall(count, limit) || periods.containsKey(baseline.period())) {
          yield !PublicValues.isSmall(count, limit) && !isWithheld(indicator, baseline.period());
        }
        var memory = memory(indicator, periods, decided(indicator));
        var stated = PublicValues.cell(indicator, "stated", baseline.period(), count);
        yield memory.containsKey(baseline.period())
            || SmallNumbers.decide(
                    List.copyOf(memory.values()), List.of(Arrival.guarded(stated)), limit)
                .getFirst()
                .isShown();
      }
    };
  }

  private boolean isWithheld(Indicator indicator, ClosedPeriod period) {
    Map<UUID, GuardedValue> decided = decided(indicator);
    return periods(indicator).getOrDefault(period, List.of()).stream()
        .anyMatch(value -> !isShown(decided.get(value.id())));
  }

  private static boolean isShown(@Nullable GuardedValue value) {
    return value != null && value.shownAt != null;
  }

  /**
   * What holds: the newest decided vintage of each period, and what signed texts tell of others.
   */
  private Map<ClosedPeriod, Remembered<String>> memory(
      Indicator indicator,
      Map<ClosedPeriod, List<MeasurementView>> periods,
      Map<UUID, GuardedValue> decided) {
    var memory = new LinkedHashMap<ClosedPeriod, Remembered<String>>();
    for (Baseline told : agreements.signedBaselines(indicator.slug)) {
      BigDecimal value = told.value();
      boolean whole = value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
      if (whole && !PublicValues.isSmall(value.longValueExact(), limit(indicator))) {
        memory.put(
            told.period(),
            new Remembered<>(
                PublicValues.cell(
                    indicator, "stated " + told.period(), told.period(), value.longValueExact()),
                FIRST,
                FIRST));
      }
    }
    periods.forEach(
        (period, vintages) -> {
          int known = lastDecided(vintages, decided.keySet());
          if (known > 0) {
            memory.remove(period);
            MeasurementView newest = vintages.get(known - 1);
            var cell = PublicValues.cell(indicator, newest);
            if (cell != null) {
              GuardedValue row = Objects.requireNonNull(decided.get(newest.id()));
              memory.put(period, remembered(cell, row));
            }
          }
        });
    return memory;
  }

  private Optional<Arrival<String>> arrive(
      Indicator indicator,
      MeasurementView value,
      int limit,
      Set<UUID> published,
      @Nullable Remembered<String> before) {
    var cell = PublicValues.cell(indicator, value);
    if (cell == null) {
      // words alone are no number
      Integer shownAt = value.value() == null ? Integer.valueOf(FIRST) : null;
      guarded.persist(new GuardedValue(value.id(), FIRST, shownAt));
      return Optional.empty();
    }
    boolean told =
        published.contains(value.id())
            || (before != null
                && before.cell().key().startsWith("stated")
                && before.cell().count() == cell.count());
    return Optional.of(new Arrival<>(cell, PublicValues.openness(indicator, value, limit, told)));
  }

  private static Remembered<String> remembered(Cell<String> cell, GuardedValue row) {
    Integer shownAt = row.shownAt;
    return new Remembered<>(cell, row.place + FIRST, shownAt == null ? null : shownAt + FIRST);
  }

  /**
   * Keeps what was decided. A value that says what a text had said takes the text's place.
   *
   * @param texts how many places there are before those of values
   */
  private GuardedValue keep(Remembered<String> one, int texts) {
    UUID id = UUID.fromString(one.cell().key());
    Integer shownAt = one.shownAt() == null ? null : Math.max(FIRST, one.shownAt() - texts);
    GuardedValue row = guarded.findById(id);
    if (row == null) {
      row = new GuardedValue(id, Math.max(FIRST, one.place() - texts), shownAt);
      guarded.persist(row);
    } else {
      row.shownAt = shownAt;
    }
    return row;
  }

  private static ClosedPeriod period(Remembered<String> one) {
    return new ClosedPeriod(one.cell().period().first(), one.cell().period().last());
  }

  private static int limit(Indicator indicator) {
    return Objects.requireNonNull(indicator.withholdBelow);
  }

  private Map<UUID, GuardedValue> decided(Indicator indicator) {
    return guarded.of(indicator.id).stream()
        .collect(Collectors.toMap(value -> value.measurementId, Function.identity()));
  }

  private Map<ClosedPeriod, List<MeasurementView>> periods(Indicator indicator) {
    return Vintages.knownOn(LocalDate.MAX, measurements.of(indicator.id)).stream()
        .collect(
            Collectors.groupingBy(
                MeasurementView::period, LinkedHashMap::new, Collectors.toList()));
  }

  /** How many vintages there are up to the newest that is decided. */
  private static int lastDecided(List<MeasurementView> vintages, Set<UUID> decided) {
    int last = vintages.size();
    while (last > 0 && !decided.contains(vintages.get(last - 1).id())) {
      last--;
    }
    return last;
  }
}
