package se.lofteskollen.kpi;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

@Entity
class KpiTarget {
  @Id UUID id;
  UUID agreementId;
  int position;

  @JdbcTypeCode(SqlTypes.JSON)
  Text title;

  @JdbcTypeCode(SqlTypes.JSON)
  Text wording;

  @Enumerated(EnumType.STRING)
  GoalKind goal;

  @Nullable UUID indicatorId;
  @Nullable LocalDate baselineStart;
  @Nullable LocalDate baselineEnd;
  @Nullable BigDecimal baselineValue;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "kpi_target_context", joinColumns = @JoinColumn(name = "kpi_target_id"))
  @OrderColumn(name = "position")
  @Column(name = "indicator_id")
  List<UUID> context = new ArrayList<>();

  protected KpiTarget() {}

  KpiTarget(
      UUID agreement,
      int position,
      NewKpiTarget target,
      @Nullable UUID indicator,
      List<UUID> context) {
    id = Ids.next();
    agreementId = agreement;
    this.position = position;
    title = target.title();
    wording = target.wording();
    goal = target.goal();
    indicatorId = indicator;
    this.context.addAll(context);
    Baseline baseline = target.baseline();
    if (baseline != null) {
      baselineStart = baseline.period().start();
      baselineEnd = baseline.period().end();
      baselineValue = baseline.value();
    }
  }
}
