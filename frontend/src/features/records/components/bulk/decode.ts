/** The alphabets that spreadsheets save text in, the likeliest first. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'ibm850'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Whether the bytes themselves say so; else it is a guess that somebody has to look at. */
  certain: boolean;
}

/** The upper half of code page 850, as DOS and its heirs write it: https://www.unicode.org/Public/MAPPINGS/. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

const as = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'ibm850'
    ? Array.from(bytes, (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_850[byte - 0x80] ?? '\uFFFD'),
      ).join('')
    : new TextDecoder(encoding).decode(bytes);

const SWEDISH = /[åäöÅÄÖéÉ]/g;
const ODD = /[^\p{ASCII}åäöÅÄÖéÉüÜ–—”’…§½]/gu;

/** How Swedish it looks: its letters, less what Swedish hardly ever writes. */
const likeness = (text: string) => (text.match(SWEDISH) ?? []).length - 2 * (text.match(ODD) ?? []).length;

function unicodeOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return undefined;
  }
}

/**
 * The text of a file. What is neither UTF-8 nor marked as UTF-16 is read in the alphabet in which it
 * looks most like Swedish, which the one who chose the file is then shown.
 *
 * @param chosen by somebody who has seen how it looks
 */
export function decode(buffer: ArrayBuffer, chosen?: Encoding): Decoded {
  const bytes = new Uint8Array(buffer);
  if (chosen) return { text: as(bytes, chosen), encoding: chosen, certain: false };
  const unicode = unicodeOf(bytes);
  if (unicode) return { text: as(bytes, unicode), encoding: unicode, certain: true };
  const [best] = (['windows-1252', 'macintosh', 'ibm850'] as const)
    .map((encoding) => ({ encoding, text: as(bytes, encoding) }))
    .sort((one, other) => likeness(other.text) - likeness(one.text));
  return { text: best?.text ?? '', encoding: best?.encoding ?? 'windows-1252', certain: false };
}
