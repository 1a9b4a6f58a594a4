package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/** Documents that come at the same moment wait for each other, whatever they name first. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CrossingImportsTest {

  private static String document(boolean turned) throws IOException {
    String document = Documents.renamed("kavlinge-2021", "utkast-" + Ids.next());
    return turned ? turned(document) : document;
  }

  /** The same with its organisations, from the last to the first. */
  private static String turned(String document) {
    String begin = "organisations:\n";
    int from = document.indexOf(begin) + begin.length();
    int to = document.indexOf("\nplaces:");
    var entries = new ArrayList<>(Arrays.asList(document.substring(from, to).split("(?m)^ {2}- ")));
    entries.removeIf(String::isBlank);
    Collections.reverse(entries);
    String list =
        String.join("", entries.stream().map(one -> "  - " + one.stripTrailing() + "\n").toList());
    return document.substring(0, from) + list + document.substring(to);
  }

  private static List<Integer> answers(List<Callable<Integer>> requests)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(requests.size())) {
      var answers = new ArrayList<Integer>();
      for (Future<Integer> answer : threads.invokeAll(requests)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static int put(UUID id, String document) {
    return Documents.put(Account.COORDINATOR, id, document, null).extract().statusCode();
  }

  @Test
  void twoThatNameTheSameInAnotherOrderAreBothTakenIn() throws Exception {
    var requests = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 8; i++) {
      String document = document(i % 2 == 0);
      requests.add(() -> put(Ids.next(), document));
    }

    assertThat(answers(requests)).containsOnly(201);
  }

  @Test
  void theSameDraftSentTwiceAtOnceIsMadeOnce() throws Exception {
    UUID id = Ids.next();
    String document = document(false);

    assertThat(answers(Collections.nCopies(4, () -> put(id, document))))
        .containsExactlyInAnyOrder(201, 200, 200, 200);
  }
}
