package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.Basis;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.pledge.document.NamedOccasion;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.WordingKind;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;
import se.lofteskollen.support.TestDatabase;

/** An agreement of the product's first version is a document afterwards, and nothing is lost. */
class MigrationTest {
  private static EmbeddedPostgres postgres;
  private static AgreementContent content;

  @BeforeAll
  static void givenAnAgreementOfTheFirstVersion() throws Exception {
    postgres = EmbeddedPostgres.builder().start();
    TestDatabase.provide(postgres);
    migrate("1.1");
    try (var connection = owner();
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(resource("/migration/agreement-of-version-1.sql")));
    }
    migrate("latest");
    content =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .build()
            .readValue(
                rows("select content from agreement_edition").getFirst(), AgreementContent.class);
  }

  @AfterAll
  static void close() throws IOException {
    postgres.close();
  }

  private static void migrate(String target) {
    Flyway.configure()
        .dataSource(
            TestDatabase.url(postgres.getPort()), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD)
        .placeholders(Map.of("application_user", TestDatabase.USER))
        .target(target)
        .load()
        .migrate();
  }

  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        TestDatabase.url(postgres.getPort()), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD);
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(MigrationTest.class.getResource(name).toURI());
  }

  /** Each row's columns with a bar between. */
  private static List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = owner();
        var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  private static Text sv(String text) {
    return new Text(text, null);
  }

  @Test
  void theFrameOfTheAgreementIsWhole() {
    assertThat(content.slug()).isEqualTo("prov-2021");
    assertThat(content.title()).isEqualTo(new Text("Löftet", "The promise"));
    assertThat(content.municipalities()).containsExactly("1261");
    assertThat(content.parties()).containsExactly("kavlinge-kommun", "polisen");
    assertThat(content.period())
        .isEqualTo(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
    assertThat(content.goal()).isEqualTo(sv("Fler ska vara trygga."));
    assertThat(content.wordingKind()).isEqualTo(WordingKind.RETOLD);
    assertThat(content.sources())
        .extracting(source -> source.title().sv(), source -> source.url().toString())
        .containsExactly(tuple("Texten", "https://example.se/lofte"));
    assertThat(content.reservation()).isEqualTo(sv("Med förbehåll."));
    assertThat(content.basis())
        .containsExactly(new Basis(Basis.Kind.SAFETY_SURVEY, sv("Mätning"), 2020, null));
    assertThat(content.relatedWork())
        .extracting("text")
        .containsExactly(sv("Trafiken ingår inte."));
    assertThat(content.contacts()).extracting("phone").containsExactly("046-00 00 00");
    assertThat(Objects.requireNonNull(content.followUpPlan()).description())
        .isEqualTo(sv("Två gånger om året."));
  }

  @Test
  void pledgesAndActivitiesKeepTheirOrderWordingAndQuota() {
    assertThat(content.pledges())
        .extracting(PledgeTerms::key, PledgeTerms::title, PledgeTerms::wording)
        .containsExactly(
            tuple("lofte-0", new Text("Ungdomar", "Young people"), sv("Vi besöker skolorna.")),
            tuple("lofte-1", sv("Synlighet"), sv("Vi syns.")));
    ActivityTerms visits = content.pledges().getFirst().activities().getFirst();
    assertThat(visits.wording()).isEqualTo(sv("Minst två besök i månaden."));
    assertThat(visits.leads()).containsExactly("kavlinge-kommun", "polisen");
    assertThat(visits.reportingDelayDays()).isEqualTo(21);
    assertThat(visits.quota())
        .isInstanceOfSatisfying(
            QuotaTerms.Recurring.class,
            quota -> {
              assertThat(quota.minimum()).isEqualTo(2);
              assertThat(quota.every()).isEqualTo(Every.MONTH);
              assertThat(quota.unit()).isNotNull();
            });
    List<ActivityTerms> presence = content.pledges().getLast().activities();
    assertThat(presence)
        .extracting(ActivityTerms::key)
        .containsExactly("aktivitet-1-0", "aktivitet-1-1");
    assertThat(presence.getFirst().places()).containsExactly(new PlaceName("1261", "Barsebäck"));
    assertThat(presence.getFirst().quota())
        .isEqualTo(
            new QuotaTerms.Occasions(
                List.of(
                    new NamedOccasion(
                        "silla", sv("Sillamarknaden"), LocalDate.of(2021, 8, 14), null),
                    new NamedOccasion("host", sv("Höstmarknaden"), null, null))));
    assertThat(presence.getLast().quota()).isEqualTo(new QuotaTerms.None());
  }

  @Test
  void targetsKeepTheirBaselineAndTheirContextInItsOrder() {
    var target = content.kpiTargets().getFirst();

    assertThat(target.goal()).isEqualTo(new KpiGoal(KpiGoal.Kind.DECREASE, null, null, null, null));
    assertThat(target.indicator()).isEqualTo("trygghet");
    var baseline = Objects.requireNonNull(target.baseline());
    assertThat(baseline.value()).isEqualTo(new BigDecimal("1.69"));
    assertThat(baseline.period().start()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(target.context()).containsExactly("villainbrott", "inbrott");
    assertThat(content.kpiTargets().getLast().indicator()).isNull();
    assertThat(content.kpiTargets().getLast().baseline()).isNull();
  }

  @Test
  void whatRecordsReferToKeepsItsId() throws SQLException {
    assertThat(
            rows(
                "select i.key, r.performed_on, r.count, r.count_qualifier, r.status, t.item,"
                    + " p.name from activity_record r"
                    + " join activity_record_activity t on t.record_id = r.id"
                    + " join agreement_item i on i.id = t.activity_id"
                    + " left join activity_record_place l on l.record_id = r.id"
                    + " left join place p on p.id = l.place_id order by r.id, i.key"))
        .containsExactly(
            "aktivitet-0-0|2021-03-10|2|AT_LEAST|VERIFIED|null|null",
            "aktivitet-1-1|2021-03-10|2|AT_LEAST|VERIFIED|null|null",
            "aktivitet-1-0|2021-08-14|1|EXACT|RETURNED|silla|Barsebäck");
    assertThat(
            rows("select kind, key, id from agreement_item where kind <> 'ACTIVITY' order by id"))
        .containsExactly(
            "PLEDGE|lofte-0|00000000-0000-7000-8000-0000000000d1",
            "PLEDGE|lofte-1|00000000-0000-7000-8000-0000000000d2",
            "KPI_TARGET|mal-0|00000000-0000-7000-8000-000000000201",
            "KPI_TARGET|mal-1|00000000-0000-7000-8000-000000000202");
  }

  @Test
  void itCountsAsSignedElsewhereByEachPartyUnderThisText() throws SQLException {
    assertThat(
            rows(
                "select o.slug, s.elsewhere, s.signed_by,"
                    + " s.content_sha256 = agreement_fingerprint(s.agreement_id)"
                    + " from signature s join organisation o on o.id = s.organisation_id"
                    + " order by o.slug"))
        .containsExactly("kavlinge-kommun|t|null|t", "polisen|t|null|t");
    assertThat(rows("select status, slug from pledge_agreement"))
        .containsExactly("SIGNED|prov-2021");
  }

  @Test
  void measurementsStayAndIndicatorsGetAKeeper() throws SQLException {
    assertThat(
            rows(
                "select i.slug, i.organisation, m.value from indicator i"
                    + " left join measurement m on m.indicator_id = i.id order by i.slug"))
        .containsExactly(
            "inbrott|polisen|null", "trygghet|polisen|1.69", "villainbrott|polisen|null");
  }
}
