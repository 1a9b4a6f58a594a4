/** How addresses name things: at most 50 words of small letters a to z and digits, with single hyphens between. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+){0,49}$/;

/** A name as an address writes it: "Polisen, område Väst" is polisen-omrade-vast. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
