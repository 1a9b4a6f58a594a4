/** Where the follow-ups of an agreement are worked with. */
export const listPath = (agreement: string) => `/mina-loften/${agreement}/uppfoljningar`;
export const readPath = (agreement: string, followUp: string) => `${listPath(agreement)}/${followUp}`;
export const writePath = (agreement: string, followUp: string) => `${readPath(agreement, followUp)}/redigera`;
