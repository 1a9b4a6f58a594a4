package se.lofteskollen.shared.conditional;

/** JSON that is already written, because its ETag was computed from it. */
final class RenderedJson {
  private final byte[] content;

  RenderedJson(byte[] content) {
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
