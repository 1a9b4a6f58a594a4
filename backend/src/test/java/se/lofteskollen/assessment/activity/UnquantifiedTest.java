package se.lofteskollen.assessment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.assessment.activity.Given.LONG_AFTER;
import static se.lofteskollen.assessment.activity.Given.assess;
import static se.lofteskollen.assessment.activity.Given.verified;

import org.junit.jupiter.api.Test;
import se.lofteskollen.assessment.promise.Unquantified;

class UnquantifiedTest {
  @Test
  void isNeverComputed() {
    var result = assess(new Unquantified(), LONG_AFTER, verified("2021-05-01", 40));

    assertThat(result.status()).isEqualTo(AssessmentStatus.NOT_MEASURABLE);
    assertThat(result.done().stated()).isEqualTo(40);
  }
}
