import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { FollowUpEntry, Snapshot } from '@/api/model';
import { overview } from '@/testing/kavlinge';
import { corrected, inShort, late, snapshot, upcoming } from '@/testing/publication';
import { api, page, server } from '@/testing/server';
import { define } from './element';

const SITE = 'https://lofteskollen.example';

/** jsdom has neither constructed style sheets nor a cache. */
const shelf = new Map<string, string>();
beforeAll(() => {
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { writable: true, value: [] });
  define(`${SITE}/widget/medborgarlofte-status.js`);
});
beforeEach(() => {
  vi.stubGlobal('caches', {
    open: () =>
      Promise.resolve({
        put: async (key: string, answer: Response) => void shelf.set(key, await answer.text()),
        match: (key: string) => {
          const text = shelf.get(key);
          return Promise.resolve(text === undefined ? undefined : new Response(text));
        },
      }),
  });
});
afterEach(() => {
  shelf.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function serve(newest: Snapshot | undefined, followUps: FollowUpEntry[] = []) {
  const asked: Request[] = [];
  server.use(
    http.get(api('/follow-ups'), ({ request }) => {
      asked.push(request);
      return HttpResponse.json(page(followUps));
    }),
    http.get(api('/publications'), () => HttpResponse.json(page(newest ? [inShort(newest)] : []))),
    http.get(api('/publications/:id/content'), () => HttpResponse.json(newest)),
    http.get(api('/pledge-agreements/kavlinge-2021'), () => HttpResponse.json(overview.agreement)),
  );
  return asked;
}

const away = () => server.use(http.get('*', () => HttpResponse.error()));

function embed(attributes: Record<string, string> = {}, inside?: HTMLElement) {
  const element = document.createElement('medborgarlofte-status');
  for (const [name, value] of Object.entries({ agreement: 'kavlinge-2021', lang: 'sv', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (inside) element.append(inside);
  document.body.append(element);
  return {
    element,
    root: element.shadowRoot as ShadowRoot,
    text: () => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
  };
}

test('the newest publication is told as two answers, with who approved it and who sees it otherwise', async () => {
  const asked = serve(snapshot);
  const { root, text } = embed();
  await vi.waitFor(() => expect(text()).toContain('Det mesta blev av.'));
  expect(text()).toContain('Uppföljning av första halvåret 2021');
  expect(text()).toContain('Hållet: 1Inte hållet: 2Kan inte räknas: 1');
  expect(text()).toContain('Vad har förändrats?Ingen säker förändring');
  expect(text()).toContain('Avvikande mening: Polisen, lokalpolisområde Kävlinge.');
  expect(text()).toContain('Publicerad 30 juli 2021, godkänd av Kävlinge kommun och Polisen');
  expect(text()).toContain('Exempeldata');
  expect(root.querySelector(`a[href="${SITE}/publikationer/${snapshot.publicationId}"]`)).not.toBeNull();
  expect(asked[0]?.credentials).toBe('omit');
  expect(asked[0]?.url.startsWith(`${SITE}/medborgarloften/v1/follow-ups?agreement=kavlinge-2021`)).toBe(
    true,
  );
});

test('a correction is told', async () => {
  serve(corrected);
  const { text } = embed();
  await vi.waitFor(() => expect(text()).toContain('Rättad, version 2.'));
});

test('in English, what exists only in Swedish is marked as Swedish', async () => {
  serve({ ...snapshot, report: { ...snapshot.report, summary: { sv: 'Det mesta blev av.' } } });
  const { root, text } = embed({ lang: 'en' });
  await vi.waitFor(() => expect(text()).toContain('What we have done'));
  expect(root.querySelector('span[lang=sv]')).toHaveTextContent('Det mesta blev av.');
});

test('that nothing is published though it should have been is public', async () => {
  serve(undefined, [late, upcoming]);
  const { text } = embed();
  await vi.waitFor(() =>
    expect(text()).toContain(
      'Uppföljningen av första halvåret 2021 skulle ha publicerats senast den 31 juli 2021. Inte publicerad.',
    ),
  );
});

test('a period that the parties chose is called by its days', async () => {
  const period = { start: '2021-03-01', end: '2021-03-14' };
  serve(undefined, [{ ...late, period: { key: '2021-03-01--2021-03-14', period, dueOn: '2021-04-30' } }]);
  const { text } = embed();
  await vi.waitFor(() => expect(text()).toContain('Uppföljningen av 1–14 mars 2021'));
});

test('of a retold promise nobody is accused', async () => {
  serve(undefined, [{ ...late, state: 'NOT_HERE' }]);
  const { text } = embed();
  await vi.waitFor(() => expect(text()).toContain('De här perioderna följs inte upp här.'));
  expect(text()).not.toContain('skulle ha publicerats');
});

test('when the service is away, what was read last is shown and said to be old', async () => {
  serve(snapshot);
  const first = embed();
  await vi.waitFor(() => expect(first.text()).toContain('Det mesta blev av.'));
  away();
  const second = embed();
  await vi.waitFor(() => expect(second.text()).toContain('Löfteskollen svarar inte just nu.'));
  expect(second.text()).toContain('Det mesta blev av.');
});

test('when it is away and nothing was read before, there is a plain link', async () => {
  away();
  const { root, text } = embed();
  await vi.waitFor(() => expect(text()).toContain('går inte att nå'));
  expect(root.querySelector(`a[href="${SITE}/medborgarloften/kavlinge-2021"]`)).not.toBeNull();
});

test('what the page put inside stays when nothing can be read', async () => {
  away();
  const link = document.createElement('a');
  link.href = '/vart-lofte';
  const { root } = embed({}, link);
  await vi.waitFor(() => expect(root.querySelector('slot')).not.toBeNull());
  expect(root.querySelector('a')).toBeNull();
});

test('a browser that keeps nothing still shows what is published', async () => {
  vi.stubGlobal('caches', undefined);
  serve(snapshot);
  const { text } = embed();
  await vi.waitFor(() => expect(text()).toContain('Det mesta blev av.'));
});

test('hostile text appears as text', async () => {
  serve({ ...snapshot, report: { ...snapshot.report, summary: { sv: '<img src=x onerror=alert(1)>' } } });
  const { root, text } = embed();
  await vi.waitFor(() => expect(text()).toContain('<img src=x onerror=alert(1)>'));
  expect(root.querySelector('img')).toBeNull();
});

test('what is no slug is not asked for', async () => {
  const asked = serve(snapshot);
  const { text } = embed({ agreement: '../publications' });
  await vi.waitFor(() => expect(text()).toContain('Löftet finns inte'));
  expect(asked).toEqual([]);
});

test('it is free from what automatic tests find', async () => {
  serve(snapshot, [late]);
  const { text } = embed();
  await vi.waitFor(() => expect(text()).toContain('Det mesta blev av.'));
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
