package se.lofteskollen.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

@Entity
class Indicator {
  @Id UUID id;
  String slug;

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

  protected Indicator() {}

  Indicator(NewIndicator indicator) {
    id = Ids.next();
    slug = indicator.slug();
    name = indicator.name();
    kind = indicator.kind();
    unit = indicator.unit();
    goodDirection = indicator.goodDirection();
    area = indicator.area();
    description = indicator.description();
  }
}
