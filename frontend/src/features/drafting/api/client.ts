import type { Client } from 'openapi-fetch';
import { signedInApi } from '@/api/client';
import type { DraftingPaths } from './paths';

export const draftingApi = signedInApi as unknown as Client<DraftingPaths>;
