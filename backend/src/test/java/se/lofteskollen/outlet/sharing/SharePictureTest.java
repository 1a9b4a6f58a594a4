package se.lofteskollen.outlet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.lofteskollen.outlet.PublishedExample;
import se.lofteskollen.outlet.edition.Edition;

/** The picture says what its text alternative says, and stays within its frame. */
class SharePictureTest {
  private static final int BACKGROUND = 0x0b3a47;
  private static final Edition EXAMPLE = PublishedExample.edition(PublishedExample.JSON);

  @Test
  void itHasTheSizeThatSocialMediaShow() throws IOException {
    BufferedImage picture = read(SharePicture.of(EXAMPLE));

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(SharePicture.of(EXAMPLE)).isEqualTo(SharePicture.of(EXAMPLE));
  }

  @Test
  void itsAlternativeSaysHowItWentAndThatItIsInvented() {
    assertThat(SharePicture.alternative(EXAMPLE))
        .startsWith("Exempeldata")
        .contains(EXAMPLE.inShort(), "Kävlinge kommun och Polisen");
  }

  @Test
  void aLongTitleStaysWithinTheFrame() throws IOException {
    String json =
        PublishedExample.JSON
            .replace("Medborgarlöfte 2021\"", "Ett löfte om allt 🚓 ".repeat(100) + "\"")
            .replace("Kävlinge kommun", "Kävlingekommunenslångananamn".repeat(30));

    BufferedImage picture = read(SharePicture.of(PublishedExample.edition(json)));

    assertThat(inked(picture, 0, 40)).isFalse();
    assertThat(inked(picture, 1200 - 40, 1200)).isFalse();
    assertThat(inked(picture, 100, 1100)).isTrue();
  }

  private static boolean inked(BufferedImage picture, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            x ->
                IntStream.range(0, picture.getHeight())
                    .anyMatch(y -> (picture.getRGB(x, y) & 0xffffff) != BACKGROUND));
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
  }
}
