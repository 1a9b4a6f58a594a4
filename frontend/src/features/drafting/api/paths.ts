import type { Amendment, Deviation, Finding, NewDeviation } from '@/api/agreementHistory';
import type { paths } from '@/api/generated/schema';
import type { Agreement, NewAmendment } from '@/api/model';

type Parameters<Path, Query = never> = {
  query?: Query;
  header?: { 'If-Match'?: string };
  cookie?: never;
} & ([Path] extends [never] ? { path?: never } : { path: Path });

interface Answers<Body> {
  200: { headers: Record<string, unknown>; content: { 'application/json': Body } };
}

interface Read<Path, Body, Query = never> {
  parameters: Parameters<Path, Query>;
  requestBody?: never;
  responses: Answers<Body>;
}

interface Write<Path, Sent, Body, Type extends string = 'application/json'> {
  parameters: Parameters<Path>;
  requestBody: { content: { [type in Type]: Sent } };
  responses: Answers<Body>;
}

interface Act<Path, Body> {
  parameters: Parameters<Path>;
  requestBody?: never;
  responses: Answers<Body>;
}

interface AgreementPath {
  agreement: string;
}
interface Id {
  id: string;
}
interface IdAndOrganisation {
  id: string;
  organisation: string;
}
interface Reason {
  reason: string;
}
interface Page<T> {
  items: T[];
  meta: { totalRecords: number; page: number; limit: number; count: number };
}
interface OfAgreement {
  agreement: string;
  limit?: number;
}

export type DraftingPaths = Omit<paths, '/deviations' | '/amendments'> & {
  '/pledge-agreements/{agreement}/drafting-check': { get: Read<AgreementPath, { findings: Finding[] }> };
  '/pledge-agreements/{agreement}/document': {
    get: Read<AgreementPath, string>;
    put: Write<AgreementPath, string, Agreement, 'application/yaml'>;
  };
  '/amendments': { get: Read<never, Page<Amendment>, OfAgreement & { status?: Amendment['status'] }> };
  '/amendments/{id}': { get: Read<Id, Amendment>; put: Write<Id, NewAmendment, Amendment> };
  '/amendments/{id}/approvals/{organisation}': { put: Act<IdAndOrganisation, Amendment> };
  '/amendments/{id}/withdrawal': { put: Write<Id, Reason, Amendment> };
  '/deviations': { get: Read<never, Page<Deviation>, OfAgreement> };
  '/deviations/{id}': { get: Read<Id, Deviation>; put: Write<Id, NewDeviation, Deviation> };
  '/deviations/{id}/void': { put: Write<Id, Reason, Deviation> };
};
