import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './generated/schema';
import { ApiProblem, ServiceUnreachable, SessionExpired, toError } from './problem';

export const API_BASE = '/medborgarloften/v1';

type TokenSource = () => Promise<string | undefined>;

let tokenSource: TokenSource = () => Promise.resolve(undefined);
let sessionExpired: () => void = () => undefined;

/** Tells the signed-in client where tokens come from and whom to tell when there is no valid one. */
export function takeTokensFrom(source: TokenSource, onExpired: () => void): void {
  tokenSource = source;
  sessionExpired = onExpired;
}

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'sv');
    return request;
  },
  onError({ error }) {
    return error instanceof SessionExpired ? error : new ServiceUnreachable(error);
  },
};

const bearer: Middleware = {
  async onRequest({ request }) {
    const token = await tokenSource();
    if (!token) {
      sessionExpired();
      throw new SessionExpired();
    }
    request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) {
      sessionExpired();
      throw new SessionExpired();
    }
  },
};

const connect = (...middleware: Middleware[]) => {
  const client = createClient<paths>({
    baseUrl: new URL(API_BASE, location.origin).href,
    // Looked up at each call, so that what replaces fetch later (a test's network) is the one that is used.
    fetch: (request) => globalThis.fetch(request),
    // The browser asks again with the ETag it holds: what was verified a moment ago is seen at once.
    cache: 'no-cache',
  });
  client.use(...middleware);
  return client;
};

/** Public reads: never carries a token, so that a signed-in reader costs the API no more than another. */
export const publicApi = connect(language);

/** Everything that needs to know who asks. */
export const signedInApi = connect(language, bearer);

interface Result<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer, else the error as an exception. */
export async function unwrap<T>(call: Promise<Result<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined || !response.ok) throw toError(response, error);
  return data;
}

/** As {@link unwrap}, with the version that a later change has to name. */
export async function unwrapWithETag<T>(call: Promise<Result<T>>): Promise<{ data: T; etag: string }> {
  const result = await call;
  const data = await unwrap(Promise.resolve(result));
  return { data, etag: result.response.headers.get('ETag') ?? '' };
}

export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof ApiProblem && error.status === status;
