import type { paths } from '@/api/generated/schema';
import type { Agreement } from '@/api/model';

interface AgreementPath {
  query?: never;
  header?: never;
  path: { agreement: string };
  cookie?: never;
}

interface Answer<Body, Type extends string = 'application/json'> {
  200: { headers: Record<string, unknown>; content: { [type in Type]: Body } };
}

interface Read<Body, Type extends string = 'application/json'> {
  parameters: AgreementPath;
  requestBody?: never;
  responses: Answer<Body, Type>;
}

interface Send<Body, Type extends string, Answered> {
  parameters: AgreementPath;
  requestBody: { content: { [type in Type]: Body } };
  responses: Answer<Answered>;
}

export type DraftingPaths = paths & {
  '/pledge-agreements/{agreement}/document': {
    get: Read<string, 'application/yaml'>;
    put: Send<string, 'application/yaml', Agreement>;
  };
};
