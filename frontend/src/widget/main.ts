import { define } from './element';

/** Asked for at once: later on the browser has forgotten which script runs. A module is never told. */
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/widget/medborgarlofte-status.js"]');

if (script) define(script.src);
