// Fails when the committed types differ from what ../openapi.yaml gives.
import { readFileSync } from 'node:fs';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const committed = readFileSync(new URL('../src/api/generated/schema.d.ts', import.meta.url), 'utf8');
const generated = COMMENT_HEADER + astToString(await openapiTS(contract));

if (generated.trim() !== committed.trim()) {
  console.error('src/api/generated/schema.d.ts is not what openapi.yaml gives: run "npm run generate:api"');
  process.exit(1);
}
console.log('The generated API types are current');
