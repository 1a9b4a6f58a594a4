package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** What is signed stays as signed: by the API, and by SQL as the application's own user. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FrozenTest {
  private static final String ACTOR =
      "set local lofteskollen.actor = '{\"username\": \"sql\", \"operation\": \"sql\"}'";

  /** SQLSTATE restrict_violation. */
  private static final String BY_A_GUARD = "23001";

  @Test
  void theApiSaysThatOnlyAnAmendmentChangesIt() {
    var signed = signed();
    var other = signed.text().with("/pledges/0/wording/sv", "Vi gör vad vi kan.");

    problem(signed.write(COORDINATOR, signed.etag(), other), 409, "frozen");
    problem(signed.write(POLICE_COORDINATOR, "*", other), 409, "frozen");
    problem(signed.write(COORDINATOR, null, other), 409, "frozen");
    problem(signed.end(COORDINATOR, "withdrawal", signed.etag(), "Ångrar oss."), 409, "frozen");
    signed
        .content(COORDINATOR)
        .body("pledges[0].wording.sv", equalTo("Vi besöker fritidsgårdarna och skolorna."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update agreement_edition set content = jsonb_set(content, '{title,sv}', '\"Annat\"')"
            + " where agreement_id = '{id}'",
        "update agreement_edition set in_force_from = null, number = 2 where agreement_id = '{id}'",
        "delete from agreement_edition where agreement_id = '{id}'",
        "insert into agreement_edition (id, agreement_id, number, content, in_force_from,"
            + " amendment_id) select gen_random_uuid(), agreement_id, 2, content, current_date,"
            + " gen_random_uuid() from agreement_edition where agreement_id = '{id}'",
        "insert into agreement_edition (id, agreement_id, number, content)"
            + " select gen_random_uuid(), agreement_id, 1, content from agreement_edition"
            + " where agreement_id = '{id}'",
        "update pledge_agreement set status = 'DRAFT', signed_at = null where id = '{id}'",
        "update pledge_agreement set slug = 'annat-namn' where id = '{id}'",
        "update pledge_agreement set period_end = '2030-01-01' where id = '{id}'",
        "update pledge_agreement set continues = 'kavlinge-2021' where id = '{id}'",
        "update pledge_agreement set signed_at = '2019-01-01' where id = '{id}'",
        "update pledge_agreement set id = gen_random_uuid() where id = '{id}'",
        "delete from pledge_agreement where id = '{id}'",
        "update signature set signed_by_name = 'Någon annan' where agreement_id = '{id}'",
        "delete from signature where agreement_id = '{id}'",
        "delete from pledge_agreement_party where agreement_id = '{id}'",
        "insert into pledge_agreement_party values ('{id}', gen_random_uuid())",
        "insert into pledge_agreement_municipality values ('{id}', '1262')",
        "update pledge_agreement_municipality set municipality_code = '1262'"
            + " where agreement_id = '{id}'",
        "delete from pledge_agreement_municipality where agreement_id = '{id}'",
        "update agreement_item set key = 'annat' where agreement_id = '{id}'",
        "delete from agreement_item where agreement_id = '{id}'",
      })
  void theDatabaseRefusesTheApplicationsOwnUser(String statement) {
    refused(signed(), statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update pledge_agreement set status = 'SIGNED', signed_at = now() where id = '{id}'",
        "update pledge_agreement set status = 'CLOSED', signed_at = now(), ended_at = now()"
            + " where id = '{id}'",
        "delete from pledge_agreement where id = '{id}'",
        "update agreement_item set key = 'annat' where agreement_id = '{id}'"
      })
  void aDraftIsNotSignedByAStatement(String statement) {
    refused(drafted(), statement);
  }

  @Test
  void anAgreementBeginsAsADraft() {
    refused(
        signed(),
        "insert into pledge_agreement (id, slug, status, period_start, created_at, changed_at,"
            + " signed_at, version) values (gen_random_uuid(), 'falskt', 'SIGNED', '2021-01-01',"
            + " now(), now(), now(), 0)");
  }

  /** One party has signed, and the text is changed under its signature. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update agreement_edition set content = jsonb_set(content, '{title,sv}', '\"Annat\"')"
            + " where agreement_id = '{id}'",
        "delete from agreement_edition where agreement_id = '{id}'",
        "update signature set content_sha256 = repeat('0', 64) where agreement_id = '{id}'"
      })
  void aTextIsNotChangedUnderASignature(String statement) {
    var agreement = drafted();
    agreement.sign(APPROVER, KAVLINGE, agreement.etag()).statusCode(200);

    refused(agreement, statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into signature select '{id}', id, true, null, null, now(), repeat('0', 64)"
            + " from organisation where slug = 'polisen-lpo-kavlinge'",
        "delete from pledge_agreement_party where agreement_id = '{id}' and organisation_id ="
            + " (select id from organisation where slug = 'polisen-lpo-kavlinge')",
        "with police as (insert into signature select '{id}', id, true, null, null, now(),"
            + " agreement_fingerprint('{id}') from organisation"
            + " where slug = 'polisen-lpo-kavlinge')"
            + " insert into pledge_agreement_municipality values ('{id}', '1262')"
      })
  void itIsNotSignedUnlessItsPartiesSignedThisText(String statement) {
    var agreement = drafted();
    agreement.sign(APPROVER, KAVLINGE, agreement.etag()).statusCode(200);

    refused(
        agreement,
        statement,
        "update pledge_agreement set status = 'SIGNED', signed_at = now() where id = '{id}'");
  }

  @Test
  void theGuardsLookAtTheRealTablesAndNotAtTemporaryOnes() {
    refused(
        signed(),
        "create temporary table pledge_agreement (id uuid, status text)",
        "insert into pg_temp.pledge_agreement values ('{id}', 'DRAFT')",
        "update public.agreement_edition set content = content || '{\"slug\": \"annat\"}'"
            + " where agreement_id = '{id}'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table agreement_edition disable trigger guard",
        "drop trigger guard on agreement_edition",
        "truncate agreement_edition cascade",
        "truncate pledge_agreement cascade",
        "create or replace function agreement_status(agreement uuid) returns text"
            + " language sql as $$ select 'DRAFT' $$",
        "set session_replication_role = replica",
      })
  void theGuardsCannotBeTakenAway(String statement) {
    assertThatThrownBy(() -> Sql.APPLICATION.run(ACTOR, statement))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  private static void refused(WrittenAgreement agreement, String... statements) {
    String id = agreement.id().toString();
    var attempt =
        Stream.concat(Stream.of(ACTOR), Stream.of(statements))
            .map(statement -> statement.replace("{id}", id))
            .toArray(String[]::new);

    assertThatThrownBy(() -> Sql.APPLICATION.run(attempt))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(BY_A_GUARD));
  }
}
