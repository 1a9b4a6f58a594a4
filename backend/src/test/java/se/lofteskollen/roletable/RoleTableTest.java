package se.lofteskollen.roletable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import se.lofteskollen.membership.MembersInMemory;
import se.lofteskollen.roletable.Fixture.Request;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.TestPlatform;

/** Every operation of the contract, asked for by everyone there is. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RoleTableTest {
  private static final Logger LOG = Logger.getLogger(RoleTableTest.class);

  private static final EncoderConfig YAML_AS_IT_IS =
      EncoderConfig.encoderConfig()
          .encodeContentTypeAs("application/yaml", ContentType.BINARY)
          .defaultContentCharset(StandardCharsets.UTF_8);

  @Inject MembersInMemory members;

  @Test
  void everyoneMayDoWhatTheContractSaysAndNothingElse() {
    List<ContractOperation> operations = ContractOperation.all();
    List<Identity> identities = Identity.all();
    Map<String, Fixture> fixtures = fixtures();
    assertThat(operations.stream().map(ContractOperation::id))
        .as("operations, each with a request that is in order")
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(fixtures.keySet()));

    var wrong = new ArrayList<String>();
    for (ContractOperation operation : operations) {
      Fixture fixture = fixtures.get(operation.id());
      // what is refused changes nothing and can be sent by the next one as it is
      Request refused = fixture.request().apply(identities.getFirst());
      for (Identity identity : identities) {
        int expected = RoleTable.expected(operation, fixture, identity);
        boolean reads = operation.method().equals("get");
        Request request =
            expected == fixture.success() && !reads ? fixture.request().apply(identity) : refused;
        int status = send(operation, request, identity);
        if (status != expected) {
          wrong.add(
              "%s, %s: %d instead of %d"
                  .formatted(operation.id(), identity.label(), status, expected));
        }
      }
    }

    assertThat(wrong).isEmpty();
    LOG.infof(
        "%d operations x %d identities: %d cells hold",
        operations.size(), identities.size(), operations.size() * identities.size());
  }

  private Map<String, Fixture> fixtures() {
    var fixtures = new HashMap<String, Fixture>();
    fixtures.putAll(PublicFixtures.all());
    fixtures.putAll(AdministrationFixtures.all(members));
    fixtures.putAll(KpiFixtures.all());
    fixtures.putAll(FollowUpFixtures.all());
    fixtures.putAll(AgreementFixtures.all());
    fixtures.putAll(RecordFixtures.all());
    return fixtures;
  }

  private static int send(ContractOperation operation, Request request, Identity identity) {
    RequestSpecification specification =
        given()
            .config(RestAssured.config().encoderConfig(YAML_AS_IT_IS))
            .pathParams(request.pathParameters())
            .queryParams(request.query());
    identity.sign(specification);
    Optional.ofNullable(request.ifMatch())
        .ifPresent(etag -> specification.header("If-Match", etag));
    if (request.body() == null) {
      specification.noContentType();
    } else {
      specification.contentType(request.contentType());
      if (request.body() instanceof byte[] bytes) {
        specification.body(bytes);
      } else {
        specification.body(request.body());
      }
    }
    return specification.request(operation.method(), Api.BASE + operation.path()).statusCode();
  }
}
