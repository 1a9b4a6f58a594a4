package se.lofteskollen.pledge;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

@Entity
class PledgeAgreement {
  @Id UUID id;
  String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  Text title;

  @Enumerated(EnumType.STRING)
  AgreementStatus status;

  LocalDate periodStart;
  @Nullable LocalDate periodEnd;

  @JdbcTypeCode(SqlTypes.JSON)
  Text goal;

  @Enumerated(EnumType.STRING)
  WordingKind wordingKind;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Source source;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Text reservation;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Basis> basis;

  @JdbcTypeCode(SqlTypes.JSON)
  List<RelatedWork> relatedWork;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Contact> contacts;

  @JdbcTypeCode(SqlTypes.JSON)
  FollowUpPlan followUpPlan;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "pledge_agreement_municipality",
      joinColumns = @JoinColumn(name = "agreement_id"))
  @Column(name = "municipality_code")
  Set<String> municipalities = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "pledge_agreement_party",
      joinColumns = @JoinColumn(name = "agreement_id"))
  @Column(name = "organisation_id")
  Set<UUID> parties = new HashSet<>();

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
  @BatchSize(size = 100)
  @OrderBy("position")
  List<Pledge> pledges = new ArrayList<>();

  protected PledgeAgreement() {}

  PledgeAgreement(SignedAgreement signed, Set<UUID> parties) {
    id = Ids.next();
    slug = signed.slug();
    title = signed.title();
    status = AgreementStatus.SIGNED;
    periodStart = signed.period().start();
    periodEnd = signed.period().end();
    goal = signed.goal();
    wordingKind = signed.wordingKind();
    source = signed.source();
    reservation = signed.reservation();
    basis = signed.basis();
    relatedWork = signed.relatedWork();
    contacts = signed.contacts();
    followUpPlan = signed.followUpPlan();
    municipalities.addAll(signed.municipalities());
    this.parties.addAll(parties);
  }

  Period period() {
    return new Period(periodStart, periodEnd);
  }
}
