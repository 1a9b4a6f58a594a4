package se.lofteskollen.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

@Entity
class Activity {
  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pledge_id")
  Pledge pledge;

  int position;

  @JdbcTypeCode(SqlTypes.JSON)
  Text title;

  @JdbcTypeCode(SqlTypes.JSON)
  Text wording;

  @JdbcTypeCode(SqlTypes.JSON)
  QuotaTerms quota;

  int reportingDelayDays;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "activity_lead", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "organisation_id")
  Set<UUID> leads = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "activity_place", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "place_id")
  Set<UUID> places = new HashSet<>();

  protected Activity() {}

  Activity(Pledge pledge, int position, SignedAgreement.SignedActivity signed) {
    id = Ids.next();
    this.pledge = pledge;
    this.position = position;
    title = signed.title();
    wording = signed.wording();
    quota = signed.quota();
    reportingDelayDays = signed.reportingDelayDays();
  }
}
