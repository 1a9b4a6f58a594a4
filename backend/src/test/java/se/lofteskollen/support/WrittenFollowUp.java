package se.lofteskollen.support;

import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lofteskollen.shared.ids.Ids;

/** A follow-up that a test begins, writes, submits and approves through the API. */
public record WrittenFollowUp(UUID id) {
  private static final String ADDRESS = "/follow-ups/";

  /** Everything on the checklist. */
  public static final List<String> CHECKLIST =
      List.of(
          "RECORDS_VERIFIED",
          "SOURCES_STATED",
          "AREAS_RIGHT",
          "SMALL_NUMBERS_CHECKED",
          "LANGUAGES_READ");

  public static WrittenFollowUp begun(WrittenAgreement agreement, String period) {
    var followUp = new WrittenFollowUp(Ids.next());
    followUp
        .begin(COORDINATOR, Map.of("agreementId", agreement.id(), "period", period))
        .statusCode(201);
    return followUp;
  }

  /** With a summary, and submitted. */
  public static WrittenFollowUp submitted(WrittenAgreement agreement, String period) {
    var followUp = begun(agreement, period);
    followUp.write(summary("Det mesta blev av.")).statusCode(200);
    followUp.submit(COORDINATOR).statusCode(200);
    return followUp;
  }

  /** Approved by both parties. */
  public static WrittenFollowUp published(WrittenAgreement agreement, String period) {
    var followUp = submitted(agreement, period);
    followUp.approveByAll();
    return followUp;
  }

  public static Map<String, Object> summary(String text) {
    return Map.of("summary", Map.of("sv", text), "pledges", List.of(), "activities", List.of());
  }

  public ValidatableResponse begin(Account account, Map<String, Object> body) {
    return Api.replace(account, ADDRESS + id, null, body);
  }

  public ValidatableResponse read(Account account) {
    return as(account).get(BASE + ADDRESS + id).then();
  }

  public String etag() {
    return read(COORDINATOR).statusCode(200).extract().header("ETag");
  }

  public ValidatableResponse write(Object content) {
    return write(COORDINATOR, etag(), content);
  }

  public ValidatableResponse write(Account account, String etag, Object content) {
    return Api.replace(account, ADDRESS + id + "/content", etag, content);
  }

  public ValidatableResponse submit(Account account) {
    return as(account).header("If-Match", etag()).put(BASE + ADDRESS + id + "/submission").then();
  }

  public ValidatableResponse approve(Account account, String organisation) {
    return approve(account, organisation, Map.of("checks", CHECKLIST));
  }

  public ValidatableResponse approve(Account account, String organisation, Object body) {
    return approve(account, organisation, etag(), body);
  }

  public ValidatableResponse approve(
      Account account, String organisation, String etag, Object body) {
    return Api.replace(account, ADDRESS + id + "/approvals/" + organisation, etag, body);
  }

  public void approveByAll() {
    approve(Account.APPROVER, WrittenAgreement.KAVLINGE).statusCode(200);
    approve(Account.POLICE_APPROVER, WrittenAgreement.POLICE).statusCode(200);
  }

  public ValidatableResponse giveBack(Account account, String organisation, String note) {
    return Api.replace(
        account, ADDRESS + id + "/returns/" + organisation, etag(), Map.of("note", note));
  }

  public ValidatableResponse correct(Account account, String note) {
    return correct(account, Map.of("note", Map.of("sv", note)));
  }

  public ValidatableResponse correct(Account account, Map<String, Object> body) {
    return Api.replace(account, ADDRESS + id + "/correction", etag(), body);
  }

  /** What everyone sees. */
  public ValidatableResponse publication() {
    return Api.get("/publications/{id}", id);
  }
}
