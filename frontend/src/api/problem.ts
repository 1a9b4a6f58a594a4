import type { Problem } from './model';

/** The API answered with an error (RFC 9457). */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer came: the network is down, or the service is. */
export class ServiceUnreachable extends Error {
  constructor(cause?: unknown) {
    super('The service did not answer', { cause });
    this.name = 'ServiceUnreachable';
  }
}

/** The user has to sign in again before the request can be repeated. */
export class SessionExpired extends Error {
  constructor() {
    super('The session has expired');
    this.name = 'SessionExpired';
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'status' in body && 'title' in body;
}

/** Turns the body of a failed response into an error; a proxy's own 502–504 counts as no answer. */
export function toError(response: Response, body: unknown): Error {
  if (isProblem(body)) return new ApiProblem(body);
  if (response.status >= 500) return new ServiceUnreachable();
  return new ApiProblem({
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: '',
    instance: new URL(response.url, location.origin).pathname,
    traceId: '',
  });
}
