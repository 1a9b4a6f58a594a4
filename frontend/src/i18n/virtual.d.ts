/** Made by vite.messages.ts from the files that there are. */
declare module 'virtual:languages' {
  export const languages: {
    /** BCP 47, as the file is called: sv. */
    tag: string;
    /** The language in itself. */
    name: string;
    /** How days and numbers are written: sv-SE. */
    locale: string;
    /** The language in a sentence of its own: svenska. */
    inSentence: string;
    /** What leads to it: På svenska. */
    switchTo: string;
  }[];
}

declare module 'virtual:widget-words' {
  import type swedish from '@messages/sv.json';
  type Swedish = typeof swedish;
  export const words: Record<
    string,
    Swedish['widget'] & {
      locale: string;
      status: Swedish['assessment']['status'];
      verdict: Swedish['kpi']['verdict'];
      attainment: Swedish['kpi']['attainment'];
      changed: string;
      met: string;
      periodName: Swedish['assessment']['periodName'];
    }
  >;
}
