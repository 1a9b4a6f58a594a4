package se.lofteskollen.roletable;

import static se.lofteskollen.roletable.Fixture.Request.asking;
import static se.lofteskollen.roletable.Fixture.Request.at;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lofteskollen.membership.MembersInMemory;
import se.lofteskollen.roletable.Fixture.Request;
import se.lofteskollen.support.Account;

/** Municipalities, organisations, places, accounts: each is replaced by what it is already. */
final class AdministrationFixtures {
  private static final String KAVLINGE = "/municipalities/1261";
  private static final String ORGANISATION = "/organisations/" + Identity.OWN;

  private AdministrationFixtures() {}

  static Map<String, Fixture> all(MembersInMemory members) {
    String member = UUID.randomUUID().toString();
    members.add(member, Set.of("recorder"), Set.of(), Set.of());
    Map<String, Object> membership =
        Map.of("roles", List.of("recorder"), "organisations", List.of());
    return Map.of(
        "putMunicipality",
        Fixture.of(200, _ -> sameMunicipality()),
        "putOrganisation",
        Fixture.of(200, _ -> sameOrganisation()),
        "putPlace",
        Fixture.of(200, _ -> samePlace()),
        "getMe",
        Fixture.of(200, at(Map.of())),
        "listMembers",
        Fixture.of(200, asking(Map.of("search", member))),
        "getMember",
        Fixture.of(200, at(Map.of("id", member))),
        "putMember",
        Fixture.of(
            200,
            _ ->
                at(Map.of("id", member))
                    .replacing(etagForAdministrators("/members/" + member))
                    .sending(membership)));
  }

  static String placeId() {
    return get("/places?municipality=1261").extract().path("items[0].id");
  }

  private static Request sameMunicipality() {
    JsonPath now = get(KAVLINGE).extract().jsonPath();
    return at(Map.of("code", "1261"))
        .replacing(etag(KAVLINGE))
        .sending(
            Map.of(
                "name",
                now.getString("name"),
                "shortName",
                now.getString("shortName"),
                "countyName",
                now.getString("countyName")));
  }

  private static Request sameOrganisation() {
    JsonPath now = get(ORGANISATION).extract().jsonPath();
    return at(Map.of("slug", Identity.OWN))
        .replacing(etag(ORGANISATION))
        .sending(
            Map.of(
                "name",
                now.getMap("name"),
                "kind",
                now.getString("kind"),
                "municipalities",
                now.getList("municipalities")));
  }

  private static Request samePlace() {
    String path = "/places/" + placeId();
    String name = get(path).extract().path("name");
    return at(Map.of("id", placeId()))
        .replacing(etag(path))
        .sending(Map.of("municipality", "1261", "name", name));
  }

  private static String etag(String path) {
    return get(path).statusCode(200).extract().header("ETag");
  }

  private static String etagForAdministrators(String path) {
    return as(Account.ADMIN).get(BASE + path).then().statusCode(200).extract().header("ETag");
  }
}
