import { render } from './render';
import { styles } from './styles';
import { readStatus } from './status';
import { languageOf, wordsIn } from './words';

const NAME = 'medborgarlofte-status';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where the site is: the script stands at /widget/ below it. */
function siteOf(script: string): URL {
  return new URL('..', script);
}

/**
 * Shows an agreement's newest published follow-up on any page: `agreement` is its slug, `lang` a language of the site. What stands
 * inside the element is shown until the answer is there, and when there is none.
 */
function statusElement(site: URL): typeof HTMLElement {
  return class MedborgarlofteStatus extends HTMLElement {
    static readonly observedAttributes = ['agreement', 'lang'];
    readonly #root = this.attachShadow({ mode: 'open' });
    /** Of the last reading: an earlier one that comes later is not shown. */
    #reading = 0;

    connectedCallback() {
      this.#root.adoptedStyleSheets = [styles()];
      void this.#show();
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null) {
      if (this.isConnected && before !== after) void this.#show();
    }

    async #show() {
      const reading = ++this.#reading;
      const language = languageOf(this.getAttribute('lang') ?? this.ownerDocument.documentElement.lang);
      const agreement = this.getAttribute('agreement') ?? '';
      const words = wordsIn(language);
      const draw = (answer: Parameters<typeof render>[0]['answer']) =>
        this.#root.replaceChildren(
          render({ answer, words, language, site, agreement, instead: this.childElementCount > 0 }),
        );
      if (!SLUG.test(agreement)) {
        draw({ kind: 'unknown' });
        return;
      }
      draw({ kind: 'loading' });
      const answer = await readStatus(site, agreement);
      if (reading === this.#reading) draw(answer);
    }
  };
}

/** Makes the element known; the same script twice on a page does no harm. */
export function define(script: string): void {
  if (!customElements.get(NAME)) customElements.define(NAME, statusElement(siteOf(script)));
}
