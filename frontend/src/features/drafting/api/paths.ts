import type {
  AgreementContent,
  AgreementView,
  Amendment,
  Deviation,
  Finding,
  NewAmendment,
  NewDeviation,
  Outstanding,
} from '@/api/agreementContent';
import type { paths } from '@/api/generated/schema';
import type { AgreementCard } from '@/api/model';

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
  reason?: string;
}
interface AsOf {
  asOf?: string;
}
interface Page<T> {
  items: T[];
  meta: { totalRecords: number; page: number; limit: number; count: number };
}
interface OfAgreement {
  agreement: string;
  limit?: number;
}

export interface DraftingPaths extends Pick<paths, '/me'> {
  '/pledge-agreements': {
    get: Read<never, Page<AgreementCard & Outstanding>, { mine?: boolean; limit?: number; page?: number }>;
  };
  '/pledge-agreements/{id}': { put: Write<Id, AgreementContent, AgreementView> };
  '/pledge-agreements/{agreement}': { get: Read<AgreementPath, AgreementView, AsOf> };
  '/pledge-agreements/{agreement}/content': { get: Read<AgreementPath, AgreementContent, AsOf> };
  '/pledge-agreements/{agreement}/drafting-check': { get: Read<AgreementPath, { findings: Finding[] }> };
  '/pledge-agreements/{agreement}/document': { get: Read<AgreementPath, string> };
  '/pledge-agreements/{id}/document': { put: Write<Id, string, AgreementView, 'application/yaml'> };
  '/pledge-agreements/{id}/signatures/{organisation}': { put: Act<IdAndOrganisation, AgreementView> };
  '/pledge-agreements/{id}/withdrawal': { put: Write<Id, Reason, AgreementView> };
  '/pledge-agreements/{id}/closure': { put: Write<Id, Reason, AgreementView> };
  '/amendments': { get: Read<never, Page<Amendment>, OfAgreement> };
  '/amendments/{id}': { get: Read<Id, Amendment>; put: Write<Id, NewAmendment, Amendment> };
  '/amendments/{id}/approvals/{organisation}': { put: Act<IdAndOrganisation, Amendment> };
  '/amendments/{id}/withdrawal': { put: Write<Id, Reason, Amendment> };
  '/deviations': { get: Read<never, Page<Deviation>, OfAgreement> };
  '/deviations/{id}': { get: Read<Id, Deviation>; put: Write<Id, NewDeviation, Deviation> };
  '/deviations/{id}/void': { put: Write<Id, Reason, Deviation> };
}
