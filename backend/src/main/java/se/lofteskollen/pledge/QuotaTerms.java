package se.lofteskollen.pledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.Every;
import se.lofteskollen.assessment.Occasion;
import se.lofteskollen.assessment.OccasionQuota;
import se.lofteskollen.assessment.Quota;
import se.lofteskollen.assessment.RecurringQuota;
import se.lofteskollen.assessment.TotalQuota;
import se.lofteskollen.assessment.Unquantified;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/**
 * The countable part of an activity's wording as it is stored, exchanged and shown. What it means
 * is the assessment's business: {@link #toQuota()}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(QuotaTerms.Total.class),
  @JsonSubTypes.Type(QuotaTerms.Recurring.class),
  @JsonSubTypes.Type(QuotaTerms.Occasions.class),
  @JsonSubTypes.Type(QuotaTerms.None.class)
})
@Schema(
    name = "Quota",
    description = "The countable part of an activity's wording.",
    oneOf = {
      QuotaTerms.Total.class,
      QuotaTerms.Recurring.class,
      QuotaTerms.Occasions.class,
      QuotaTerms.None.class
    },
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TOTAL", schema = QuotaTerms.Total.class),
      @DiscriminatorMapping(value = "RECURRING", schema = QuotaTerms.Recurring.class),
      @DiscriminatorMapping(value = "OCCASION", schema = QuotaTerms.Occasions.class),
      @DiscriminatorMapping(value = "UNQUANTIFIED", schema = QuotaTerms.None.class)
    })
public sealed interface QuotaTerms {

  /** What the rules work with. */
  Quota toQuota();

  /** At least so many over the agreement's whole period. */
  @JsonTypeName("TOTAL")
  @Schema(name = "TotalQuota", description = "At least so many over the agreement's whole period.")
  record Total(@Min(1) @Max(1_000_000) int minimum, @NotNull @Valid UnitName unit)
      implements QuotaTerms {
    @Override
    public Quota toQuota() {
      return new TotalQuota(minimum, unit.toUnit());
    }
  }

  /** At least so many in every period. */
  @JsonTypeName("RECURRING")
  @Schema(name = "RecurringQuota", description = "At least so many in every single period.")
  record Recurring(
      @Min(1) @Max(1_000_000) int minimum, @NotNull @Valid UnitName unit, @NotNull Every every)
      implements QuotaTerms {
    @Override
    public Quota toQuota() {
      return new RecurringQuota(minimum, unit.toUnit(), every);
    }
  }

  /** Each named occasion. */
  @JsonTypeName("OCCASION")
  @Schema(name = "OccasionQuota", description = "Each named occasion takes place.")
  record Occasions(@NotEmpty List<@Valid NamedOccasion> occasions) implements QuotaTerms {
    @Override
    public Quota toQuota() {
      return new OccasionQuota(occasions.stream().map(NamedOccasion::toOccasion).toList());
    }
  }

  /** No number was promised. */
  @JsonTypeName("UNQUANTIFIED")
  @Schema(name = "Unquantified", description = "No number was promised; it is judged in words.")
  record None() implements QuotaTerms {
    @Override
    public Quota toQuota() {
      return new Unquantified();
    }
  }

  /** An occasion; its date may become known later. */
  @Schema(name = "Occasion", description = "A named occasion. Its date may become known later.")
  record NamedOccasion(
      @NotNull @Pattern(regexp = Slug.PATTERN) @Schema(examples = "sillamarknaden") String key,
      @NotNull @Valid Text name,
      @Nullable LocalDate date) {
    Occasion toOccasion() {
      return new Occasion(key, UnitName.wording(name), date);
    }
  }
}
