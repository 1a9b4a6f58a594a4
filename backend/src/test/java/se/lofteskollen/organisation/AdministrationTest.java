package se.lofteskollen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.changed;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AdministrationTest {
  private static final Map<String, Object> SCHOOL =
      Map.of("name", Map.of("sv", "Skolan"), "kind", "SCHOOL", "municipalities", List.of("1262"));

  @Test
  void anOrganisationIsAddedAndThenReplacedByWhoReadIt() {
    String path = "/organisations/skola-" + UUID.randomUUID();
    replace(ADMIN, path, null, SCHOOL)
        .statusCode(201)
        .header("Location", endsWith(path))
        .header("ETag", equalTo("\"v0\""))
        .body("municipalities", contains("1262"));

    replace(ADMIN, path, "\"v0\"", changed(SCHOOL, "municipalities", List.of("1262", "1261")))
        .statusCode(200)
        .header("ETag", equalTo("\"v1\""));
    get(path)
        .statusCode(200)
        .header("ETag", startsWith("\"v1."))
        .body("kind", equalTo("SCHOOL"))
        .body("municipalities", contains("1261", "1262"));
  }

  @Test
  void whatExistsIsReplacedOnlyInTheVersionThatWasRead() {
    String path = "/organisations/skola-" + UUID.randomUUID();
    var other = changed(SCHOOL, "kind", "ASSOCIATION");
    replace(ADMIN, path, "\"v0\"", SCHOOL).statusCode(412).body("currentETag", nullValue());
    replace(ADMIN, path, null, SCHOOL).statusCode(201);
    replace(ADMIN, path, null, SCHOOL).statusCode(200).header("ETag", equalTo("\"v0\""));
    replace(ADMIN, path, null, other).statusCode(428);
    replace(ADMIN, path, "\"v7\"", other).statusCode(412).body("currentETag", equalTo("\"v0\""));
    get(path).body("kind", equalTo("SCHOOL"));
  }

  @ParameterizedTest
  @CsvSource({
    "municipalities, 9999, 422, /municipalities, UNKNOWN_MUNICIPALITY",
    "municipalities, 126, 400, /municipalities, PATTERN",
    "kind, GUILD, 400, /kind, INVALID_FORMAT",
    "kind, , 400, /kind, NOT_NULL",
  })
  void anOrganisationThatCannotBeIsRefused(
      String field, String value, int status, String pointer, String code) {
    Object wrong = field.equals("municipalities") ? List.of(value) : value;
    replace(ADMIN, "/organisations/skola-" + UUID.randomUUID(), null, changed(SCHOOL, field, wrong))
        .statusCode(status)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void onlyAnAdministratorKeepsOrganisationsAndMunicipalities() {
    for (Account account : List.of(RECORDER, COORDINATOR)) {
      replace(account, "/organisations/egen", null, SCHOOL).statusCode(403);
      replace(account, "/municipalities/1261", "\"v0\"", names("Annan")).statusCode(403);
    }
    get("/organisations/egen").statusCode(404);
  }

  @Test
  void aMunicipalityIsRenamedAndAddedButKeepsItsCounty() {
    String etag = get("/municipalities/2481").statusCode(200).extract().header("ETag");
    replace(ADMIN, "/municipalities/2481", null, names("Nytt")).statusCode(428);
    replace(ADMIN, "/municipalities/2481", etag, names("Nytt"))
        .statusCode(200)
        .body("name", equalTo("Nytt kommun"))
        .body("countyCode", equalTo("24"));
    replace(ADMIN, "/municipalities/2481", etag, names("Annat")).statusCode(412);
    get("/municipalities?search=Nytt").body("items.code", contains("2481"));

    replace(ADMIN, "/municipalities/2499", null, names("Nyast"))
        .statusCode(201)
        .body("countyCode", equalTo("24"));
    get("/municipalities/0000").statusCode(404);
  }

  @Test
  void aPlaceIsAddedWhereOnesOrganisationWorksAndItsPositionCorrected() {
    var place = place("1261", "Torget");
    String path = "/places/" + Ids.next();
    replace(STRANGER, path, null, place).statusCode(403);
    replace(RECORDER, path, null, place).statusCode(403);
    replace(POLICE_COORDINATOR, path, null, place)
        .statusCode(201)
        .header("Location", endsWith(path))
        .body("latitude", nullValue());
    replace(COORDINATOR, path, null, place).statusCode(200);

    var located = new HashMap<>(place);
    located.putAll(Map.of("latitude", 55.7921, "longitude", 13.1134));
    replace(ADMIN, path, null, located).statusCode(428);
    replace(ADMIN, path, "\"v0\"", located).statusCode(200).header("ETag", equalTo("\"v1\""));
    get(path).body("latitude", equalTo(55.7921f)).body("longitude", equalTo(13.1134f));
    get("/places/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void aPlaceKeepsTheNameThatAgreementsCallItBy() {
    String path = "/places/" + Ids.next();
    var place = place("1261", "Parken");
    replace(COORDINATOR, path, null, place).statusCode(201);
    replace(ADMIN, path, "\"v0\"", changed(place, "name", "Stadsparken"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/name"))
        .body("errors[0].code", equalTo("FIXED"));
    replace(ADMIN, path, "\"v0\"", changed(place, "municipality", "1262"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/municipality"));
  }

  @ParameterizedTest
  @CsvSource({
    "name, Barsebäck, 422, /name, NAME_TAKEN",
    "name, ' Torg', 422, /name, BLANKS_AROUND",
    "name, '', 400, /name, NOT_BLANK",
    "municipality, 9999, 422, /municipality, UNKNOWN_MUNICIPALITY",
    "latitude, 55.7, 422, /longitude, POSITION_INCOMPLETE",
    "longitude, 12.9, 422, /latitude, POSITION_INCOMPLETE",
    "latitude, 12.9, 400, /latitude, DECIMAL_MIN",
    "longitude, 55.7, 400, /longitude, DECIMAL_MAX",
  })
  void aPlaceThatCannotBeIsRefused(
      String field, String value, int status, String pointer, String code) {
    Object wrong = field.endsWith("itude") ? Double.valueOf(value) : value;
    replace(ADMIN, "/places/" + Ids.next(), null, changed(place("1261", "Ny"), field, wrong))
        .statusCode(status)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void simultaneousRequestsAddOnePlaceOfAName() throws Exception {
    var place = place("1261", "Bron " + UUID.randomUUID());
    Callable<Integer> attempt =
        () -> replace(ADMIN, "/places/" + Ids.next(), null, place).extract().statusCode();
    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(6)) {
      statuses =
          threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> attempt).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }
    assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
  }

  private static Map<String, Object> place(String municipality, String name) {
    return Map.of("municipality", municipality, "name", name);
  }

  private static Map<String, Object> names(String shortName) {
    return Map.of(
        "name", shortName + " kommun", "shortName", shortName, "countyName", "Västerbottens län");
  }
}
