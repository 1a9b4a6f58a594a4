package se.lofteskollen.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

@Entity
class Indicator {
  @Id UUID id;
  @Version long version;
  String slug;

  /** The keeper's slug. */
  String organisation;

  @JdbcTypeCode(SqlTypes.JSON)
  Text name;

  @Enumerated(EnumType.STRING)
  IndicatorKind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  Text unit;

  @Enumerated(EnumType.STRING)
  GoodDirection goodDirection;

  @JdbcTypeCode(SqlTypes.JSON)
  Area area;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text description;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable IndicatorSource source;

  @JdbcTypeCode(SqlTypes.JSON)
  List<SeriesBreak> seriesBreaks;

  @Nullable Integer withholdBelow;

  protected Indicator() {}

  Indicator(String slug, IndicatorContent content) {
    id = Ids.next();
    this.slug = slug;
    replace(content);
  }

  final void replace(IndicatorContent content) {
    organisation = content.organisation();
    name = content.name();
    kind = content.kind();
    unit = content.unit();
    goodDirection = content.goodDirection();
    area = content.area();
    description = content.description();
    source = content.source();
    seriesBreaks = content.breaks();
    withholdBelow = content.withholdBelow();
  }

  IndicatorContent content() {
    return new IndicatorContent(
        organisation,
        name,
        kind,
        unit,
        goodDirection,
        area,
        description,
        source,
        seriesBreaks,
        withholdBelow);
  }
}
