/** The page of a publication: its newest version, or the one that is named. */
export const publicationPath = (id: string, version?: number): string =>
  version === undefined ? `/publikationer/${id}` : `/publikationer/${id}/version/${version}`;

/** What to post of a publication elsewhere. */
export const sharingPath = (id: string): string => `${publicationPath(id)}/dela`;
