import { API_BASE } from '@/api/client';

/** Where the same publication is found in other forms: all that the site knows of those addresses. */
export const addresses = {
  document: (id: string, version: number) => `${API_BASE}/publications/${id}/document?version=${version}`,
  figures: (id: string, version: number) => `${API_BASE}/publications/${id}/figures?version=${version}`,
  snapshot: (id: string, version: number) => `${API_BASE}/publications/${id}/versions/${version}`,
  feed: (municipality: string) => `${API_BASE}/feeds/publications?municipality=${municipality}`,
  calendar: (municipality: string) => `${API_BASE}/calendars/follow-ups?municipality=${municipality}`,
};

/** The forms in which all figures of a publication are to be had. */
export const figureForms = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
