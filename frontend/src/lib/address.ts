/** A whole web address, as a link needs it. */
export const isAddress = (text: string): boolean =>
  URL.canParse(text.trim()) && /^https?:/i.test(text.trim());
