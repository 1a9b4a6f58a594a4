import css from './widget.css?inline';

let made: CSSStyleSheet | undefined;

/** One sheet for every element on the page: constructed, so that no style-src of the host has to allow it. */
export function styles(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(css);
  }
  return made;
}
