import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { API_BASE } from '@/api/client';
import type { Municipality, Problem } from '@/api/model';
import { assessmentMethods } from './assessmentMethods';
import { kavlinge, municipality, municipalityOverview, overview, police, visits } from './kavlinge';

export const api = (path: string) => `*${API_BASE}${path}`;

export const page = <T>(items: T[]) => ({
  items,
  meta: { totalRecords: items.length, page: 1, limit: 20, count: items.length },
  links: [],
});

export const problem = (status: number, more: Partial<Problem> = {}) =>
  HttpResponse.json(
    {
      type: 'http://localhost:3000/problems/test',
      title: 'Problem',
      status,
      detail: 'What went wrong',
      instance: '/medborgarloften/v1/test',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      ...more,
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

const withAgreement: Municipality = { ...municipality, agreementCount: 1 };
const without: Municipality = {
  code: '1262',
  name: 'Lomma kommun',
  shortName: 'Lomma',
  countyName: 'Skåne län',
  agreementCount: 0,
};

const library = { id: '01900000-0000-7000-8000-0000000000b2', name: 'Biblioteket', municipalityCode: '1261' };

/** The public reads as they answer when all is well; a test replaces what it is about. */
export const server = setupServer(
  http.get(api('/municipalities'), ({ request }) => {
    const { searchParams } = new URL(request.url);
    if (searchParams.get('withAgreements') === 'true') return HttpResponse.json(page([withAgreement]));
    const search = (searchParams.get('search') ?? '').toLowerCase();
    return HttpResponse.json(
      page([withAgreement, without].filter(({ name }) => name.toLowerCase().includes(search))),
    );
  }),
  http.get(api('/municipalities/1261/overview'), () => HttpResponse.json(municipalityOverview)),
  http.get(api('/municipalities/1262/overview'), () =>
    HttpResponse.json({ ...municipalityOverview, municipality: without, agreements: [] }),
  ),
  http.get(api('/pledge-agreements/kavlinge-2021/overview'), () => HttpResponse.json(overview)),
  http.get(api('/follow-ups'), () => HttpResponse.json(page([]))),
  http.get(api('/assessment-methods'), () => HttpResponse.json(page(assessmentMethods))),
  http.get(api('/assessment-methods/:method'), ({ params }) => {
    const method = assessmentMethods.find(({ id }) => id === params.method);
    return method ? HttpResponse.json(method) : problem(404);
  }),
  http.get(api('/places'), () => HttpResponse.json(page([...visits.places, library]))),
  http.get(api('/organisations'), () => HttpResponse.json(page([kavlinge, police]))),
  http.get(api('/tasks'), () => HttpResponse.json(page([]))),
);
