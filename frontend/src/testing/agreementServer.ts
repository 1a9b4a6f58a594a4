import { http, HttpResponse } from 'msw';
import type { Agreement, AgreementContent, Me } from '@/api/model';
import { draftContent, draftView } from './drafting';
import { kavlinge, municipality, overview, police } from './kavlinge';
import { api, page, server } from './server';

/** What the API holds of one agreement; a test changes it as the API would. */
export interface Stored {
  me: Me;
  view: Agreement;
  content: AgreementContent;
  version: number;
}

/** Answers every read of the agreement's dashboard from what is stored. */
export function serveAgreement(me: Me): Stored {
  const stored: Stored = { me, view: draftView, content: draftContent, version: 1 };
  const versioned = (body: Agreement | AgreementContent) =>
    HttpResponse.json(body, { headers: { ETag: `"${stored.version}"` } });
  server.use(
    http.get(api('/me'), () => HttpResponse.json(stored.me)),
    http.get(api('/municipalities'), () => HttpResponse.json(page([municipality]))),
    http.get(api('/organisations'), () => HttpResponse.json(page([kavlinge, police]))),
    http.get(api('/places'), () => HttpResponse.json(page([]))),
    http.get(api('/indicators'), () => HttpResponse.json(page([]))),
    http.get(api('/pledge-agreements/:id'), () => versioned(stored.view)),
    http.get(api('/pledge-agreements/:id/content'), () => versioned(stored.content)),
    http.get(api('/pledge-agreements/:id/overview'), () => HttpResponse.json(overview)),
    http.get(api('/pledge-agreements/:id/drafting-check'), () => HttpResponse.json({ findings: [] })),
    http.get(api('/amendments'), () => HttpResponse.json(page([]))),
    http.get(api('/activity-records'), () => HttpResponse.json(page([]))),
    http.get(api('/deviations'), () => HttpResponse.json(page([]))),
  );
  return stored;
}
