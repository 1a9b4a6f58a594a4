package se.lofteskollen.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestDatabase;

/** Indicators of version 0.1.0, which had no keeper. */
class IndicatorKeepersTest {

  @Test
  void thePoliceGetCrimesAndTheirIndexTheMunicipalityOfTheAreaGetsTheRest()
      throws IOException, SQLException {
    try (var postgres = EmbeddedPostgres.start()) {
      TestDatabase.provide(postgres);
      String url = TestDatabase.url(postgres.getPort());
      flyway(url).target("1.1").load().migrate();
      try (var owner =
          DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD)) {
        parties(owner);
        indicator(owner, "inbrott", "EVENT_COUNT", "1262");
        indicator(owner, "index", "SURVEY_INDEX", "1261");
        indicator(owner, "grannsamverkan", "COMPLETE_COUNT", "1262");
        indicator(owner, "enkat", "SURVEY_SHARE", "1261");

        flyway(url).target("6").load().migrate();

        assertThat(keepers(owner))
            .isEqualTo(
                Map.of(
                    "inbrott", "polisen",
                    "index", "polisen",
                    "grannsamverkan", "lomma",
                    "enkat", "kavlinge"));
      }
    }
  }

  private static FluentConfiguration flyway(String url) {
    return Flyway.configure()
        .dataSource(url, TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD)
        .placeholders(Map.of("application_user", TestDatabase.USER));
  }

  private static void parties(Connection owner) throws SQLException {
    try (var sql = owner.createStatement()) {
      sql.execute(
          """
          insert into municipality (code, name, short_name, county_code, county_name) values
              ('1261', 'Kävlinge kommun', 'Kävlinge', '12', 'Skåne län'),
              ('1262', 'Lomma kommun', 'Lomma', '12', 'Skåne län');
          insert into organisation (id, slug, name, kind) values
              (gen_random_uuid(), 'kavlinge', '{"sv": "Kävlinge"}', 'MUNICIPALITY'),
              (gen_random_uuid(), 'lomma', '{"sv": "Lomma"}', 'MUNICIPALITY'),
              (gen_random_uuid(), 'polisen', '{"sv": "Polisen"}', 'POLICE'),
              (gen_random_uuid(), 'aldrig-part', '{"sv": "Aldrig part"}', 'POLICE');
          insert into organisation_municipality
              select id, case slug when 'lomma' then '1262' else '1261' end from organisation;
          insert into pledge_agreement (id, slug, title, status, period_start, goal, wording_kind,
                  basis, related_work, contacts, follow_up_plan)
              values (gen_random_uuid(), 'tillsammans', '{"sv": "Tillsammans"}', 'SIGNED',
                  '2021-01-01', '{"sv": "Tryggare"}', 'RETOLD', '[]', '[]', '[]',
                  '{"interval": "HALF_YEARLY", "description": {"sv": "Varje halvår"}}');
          insert into pledge_agreement_municipality
              select id, '1261' from pledge_agreement;
          insert into pledge_agreement_party
              select pledge_agreement.id, organisation.id from pledge_agreement, organisation
              where organisation.slug <> 'aldrig-part';
          """);
    }
  }

  private static void indicator(Connection owner, String slug, String kind, String municipality)
      throws SQLException {
    try (var insert =
        owner.prepareStatement(
            """
            insert into indicator (id, slug, name, kind, unit, good_direction, area)
            values (gen_random_uuid(), ?, '{"sv": "Namn"}', ?, '{"sv": "antal"}', 'LOWER',
                jsonb_build_object('kind', 'MUNICIPALITY', 'municipalityCode', ?::text))
            """)) {
      insert.setString(1, slug);
      insert.setString(2, kind);
      insert.setString(3, municipality);
      insert.execute();
    }
  }

  private static Map<String, String> keepers(Connection owner) throws SQLException {
    var keepers = new TreeMap<String, String>();
    try (var sql = owner.createStatement();
        var rows = sql.executeQuery("select slug, organisation from indicator")) {
      while (rows.next()) {
        keepers.put(rows.getString(1), rows.getString(2));
      }
    }
    return keepers;
  }
}
