import { API_BASE } from '@/api/client';

/** The published follow-up as a PDF. */
export const documentAddress = (publication: string) => `${API_BASE}/publications/${publication}/document`;
