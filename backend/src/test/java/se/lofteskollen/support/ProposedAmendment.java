package se.lofteskollen.support;

import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.lofteskollen.shared.ids.Ids;

/** A change to a signed agreement that a test proposes and approves through the API. */
public record ProposedAmendment(UUID id, Map<String, Object> body) {
  private static final String ADDRESS = BASE + "/amendments/{id}";

  /** Proposes nothing yet. */
  public static ProposedAmendment to(WrittenAgreement agreement, AgreementText text) {
    return new ProposedAmendment(
        Ids.next(),
        Map.of(
            "agreementId",
            agreement.id(),
            "baseEdition",
            agreement.lastEdition(),
            "content",
            text.content(),
            "reasonCode",
            "RESOURCES",
            "reason",
            Map.of("sv", "Färre i tjänst under våren.")));
  }

  /** What would be sent with one other value, or without it where that is null. */
  public Map<String, Object> with(String field, Object value) {
    var changed = new HashMap<>(body);
    if (value == null) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return changed;
  }

  public ValidatableResponse propose(Account account) {
    return Api.replace(account, "/amendments/" + id, null, body);
  }

  public ValidatableResponse approve(Account account, String organisation, String etag) {
    return as(account)
        .header("If-Match", etag)
        .put(ADDRESS + "/approvals/{organisation}", id, organisation)
        .then();
  }

  public ValidatableResponse withdraw(Account account, String etag, String reason) {
    return as(account)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .put(ADDRESS + "/withdrawal", id)
        .then();
  }

  public ValidatableResponse read(Account account) {
    return as(account).get(ADDRESS, id).then();
  }

  /** Proposed and approved by the municipality and by its police. */
  public ValidatableResponse bringIntoForce() {
    propose(COORDINATOR).statusCode(201);
    approve(APPROVER, WrittenAgreement.KAVLINGE, "\"v0\"").statusCode(200);
    return approve(POLICE_APPROVER, WrittenAgreement.POLICE, "\"v0\"").statusCode(200);
  }
}
