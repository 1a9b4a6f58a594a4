package se.lofteskollen.pledge;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;

@Entity
class Pledge {
  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agreement_id")
  PledgeAgreement agreement;

  int position;

  @Enumerated(EnumType.STRING)
  FocusArea focusArea;

  @JdbcTypeCode(SqlTypes.JSON)
  Text title;

  @JdbcTypeCode(SqlTypes.JSON)
  Text wording;

  @OneToMany(mappedBy = "pledge", cascade = CascadeType.ALL)
  @BatchSize(size = 100)
  @OrderBy("position")
  List<Activity> activities = new ArrayList<>();

  protected Pledge() {}

  Pledge(PledgeAgreement agreement, int position, SignedAgreement.SignedPledge signed) {
    id = Ids.next();
    this.agreement = agreement;
    this.position = position;
    focusArea = signed.focusArea();
    title = signed.title();
    wording = signed.wording();
  }
}
