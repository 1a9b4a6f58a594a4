import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { changeLanguage } from '@/i18n';
import english from '@messages/en.json';
import swedish from '@messages/sv.json';
import { serveAgreement } from '@/testing/agreementServer';
import {
  amendment,
  coordinating,
  DRAFT_ID,
  draftCard,
  draftContent,
  draftView,
  signedCard,
} from '@/testing/drafting';
import { municipality } from '@/testing/kavlinge';
import { coordinator, reported } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, server } from '@/testing/server';
import { routes } from './routes';

const DESK = `/mina-loften/${DRAFT_ID}`;

const pages: [path: string, heading: RegExp][] = [
  ['/medborgarloften/kavlinge-2021', /^Citizen promise 2021$/],
  ['/om', /^About/],
  ['/metoder', /^How we count$/],
  ['/metoder/rate-ratio', /^Counts of events before and after$/],
  ['/mina-loften', /^My promises$/],
  ['/mina-loften/nytt', /^New citizen promise$/],
  ['/mina-loften/importera', /^Import/],
  [`${DESK}/redigera`, /^Edit/],
  [`${DESK}/underteckna`, /^Read and sign/],
  [`${DESK}/avvikelser`, /^Deviations$/],
  ['/registrera', /^Record/],
  ['/registrera/flera', /^Record many/],
  ['/mina-registreringar', /^My records$/],
  ['/granska', /^Review/],
  ['/nyckeltal/nytt', /^New indicator$/],
  ['/historik', /^History$/],
  ['/administration/kommuner', /^Municipalities$/],
  ['/administration/kommuner/ny', /^New municipality$/],
  ['/administration/kommuner/1261', /^Correct a municipality's name$/],
  ['/administration/organisationer', /^Organisations$/],
  ['/administration/organisationer/ny', /^New organisation$/],
  ['/administration/platser?kommun=1261', /^Places$/],
  ['/administration/medlemmar', /^Members$/],
];

/** Every sentence of one language, by its key. */
function sentences(texts: object, at = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string][] =>
    typeof text === 'string' ? [[at + key, text]] : sentences(text as object, `${at}${key}.`),
  );
}

const inEnglish = new Map(sentences(english));
const alsoEnglish = new Set(inEnglish.values());
/** What only Swedish says; sentences that are filled in are not looked for. */
const onlySwedish = sentences({ ...swedish, language: {} })
  .filter(([key, text]) => inEnglish.get(key) !== text && !alsoEnglish.has(text) && !text.includes('{'))
  .map(([, text]) => text);

beforeEach(async () => {
  const me = {
    ...coordinating,
    roles: ['coordinator', 'approver', 'admin'],
    agreements: coordinator.agreements,
  };
  serveAgreement(me);
  server.use(
    http.get(api('/pledge-agreements'), () => HttpResponse.json(page([draftCard, signedCard]))),
    http.get(api('/pledge-agreements/:id'), () => HttpResponse.json(draftView, { headers: { ETag: '"1"' } })),
    http.get(api('/pledge-agreements/:id/content'), () =>
      HttpResponse.json(draftContent, { headers: { ETag: '"1"' } }),
    ),
    http.get(api('/amendments'), () => HttpResponse.json(page([amendment]))),
    http.get(api('/activity-records'), () => HttpResponse.json(page([reported]))),
    http.get(api('/activity-records/:id'), () => HttpResponse.json(reported, { headers: { ETag: '"1"' } })),
    http.get(api('/audit-events'), () => HttpResponse.json({ items: [], links: [] })),
    http.get(api('/members'), () => HttpResponse.json(page([]))),
    http.get(api('/municipalities/1261'), () =>
      HttpResponse.json(municipality, { headers: { ETag: '"1"' } }),
    ),
  );
  await changeLanguage('en');
});

test.each(pages)('%s speaks English', async (path, heading) => {
  visit(routes, path, { session: { name: 'Demo Samordnare' } });
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  const shown = new Set(
    [...document.querySelectorAll('h1, h2, h3, a, button, label, legend, dt, th, option, p')].map((element) =>
      element.textContent.trim(),
    ),
  );
  expect(onlySwedish.filter((text) => shown.has(text))).toEqual([]);
});
