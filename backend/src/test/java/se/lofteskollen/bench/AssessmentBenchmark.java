package se.lofteskollen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.ActivityLedger;
import se.lofteskollen.assessment.activity.Performance;

/**
 * All answers of an agreement: from its 10,000 records, and from its sums after one record more or
 * less; of one agreement, and of 300 one after the other. Time and allocation are per agreement.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 3)
public class AssessmentBenchmark {
  private static final int NATION = 300;

  /** So many have records of their own; the others share them, to fit in memory. */
  private static final int DIFFERENT = 10;

  private List<FiveYears> agreements;
  private List<List<ActivityLedger>> ledgers;
  private Performance another;
  private boolean entered;

  @Setup
  public void fill() {
    agreements = IntStream.range(0, DIFFERENT).mapToObj(FiveYears::new).toList();
    ledgers =
        IntStream.range(0, NATION).mapToObj(i -> agreements.get(i % DIFFERENT).ledgers()).toList();
    another = FiveYears.performance(new Random(NATION));
  }

  @Benchmark
  public List<ActivityAssessment> oneFromScratch() {
    return agreements.getFirst().fromScratch();
  }

  @Benchmark
  public List<ActivityAssessment> oneAfterARecord() {
    entered = !entered;
    return afterARecord(ledgers.getFirst());
  }

  @Benchmark
  @OperationsPerInvocation(NATION)
  public List<ActivityAssessment> nationFromScratch() {
    var answers = new ArrayList<ActivityAssessment>();
    for (int i = 0; i < NATION; i++) {
      answers.addAll(agreements.get(i % DIFFERENT).fromScratch());
    }
    return answers;
  }

  @Benchmark
  @OperationsPerInvocation(NATION)
  public List<ActivityAssessment> nationAfterARecordEach() {
    entered = !entered;
    var answers = new ArrayList<ActivityAssessment>();
    ledgers.forEach(agreement -> answers.addAll(afterARecord(agreement)));
    return answers;
  }

  /** To the activity with the most periods: every week at each place. */
  private List<ActivityAssessment> afterARecord(List<ActivityLedger> agreement) {
    ActivityLedger weekly = agreement.get(3);
    if (entered) {
      weekly.add(another);
    } else {
      weekly.remove(another);
    }
    return FiveYears.fromSums(agreement);
  }
}
