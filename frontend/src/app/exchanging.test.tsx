import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { serveAgreement } from '@/testing/agreementServer';
import { coordinating, DRAFT_ID, draftView } from '@/testing/drafting';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

const yaml = 'format: lofteskollen/agreement/2\nagreement:\n  slug: kavlinge-2027\n';
const file = () => new File([yaml], 'kavlinge-2027.yaml', { type: 'application/yaml' });

beforeEach(() => {
  serveAgreement(coordinating);
});

const open = (path: string) => visit(routes, path, { session: { name: 'Demo Samordnare' } });

test('a file becomes a draft that is opened at once', async () => {
  const sent: { body: string; type: string | null }[] = [];
  server.use(
    http.put(api('/pledge-agreements/:id/document'), async ({ request }) => {
      sent.push({ body: await request.text(), type: request.headers.get('Content-Type') });
      return HttpResponse.json(draftView, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  const { user, path } = open('/mina-loften/importera');
  await user.upload(await screen.findByLabelText('Fil'), file());
  await user.click(screen.getByRole('button', { name: 'Läs in filen' }));
  await vi.waitFor(() => expect(path()).toBe(`/mina-loften/${DRAFT_ID}/redigera`));
  expect(sent).toEqual([{ body: yaml, type: 'application/yaml' }]);
});

test('every fault in a file is listed with its line and place, and nothing is changed', async () => {
  server.use(
    http.put(api('/pledge-agreements/:id/document'), () =>
      problem(422, {
        errors: [
          {
            pointer: '/agreement/period/end',
            code: 'ENDS_BEFORE_START',
            detail: 'is before the start',
            line: 7,
          },
          { pointer: '/records/3/count', code: 'MIN', detail: 'must be at least 0', line: 212 },
        ],
      }),
    ),
  );
  const { user } = open('/mina-loften/importera');
  await user.upload(await screen.findByLabelText('Fil'), file());
  await user.click(screen.getByRole('button', { name: 'Läs in filen' }));
  const heading = await screen.findByRole('heading', { name: '2 fel i filen' });
  expect(heading).toHaveFocus();
  const rows = within(screen.getByRole('table', { name: '2 fel i filen' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Rad'),
    '7/agreement/period/endslutar innan det börjaris before the start',
    '212/records/3/countligger utanför det tillåtnamust be at least 0',
  ]);
});

test('no file is nothing to import', async () => {
  const { user } = open('/mina-loften/importera');
  await user.click(await screen.findByRole('button', { name: 'Läs in filen' }));
  expect(screen.getByLabelText('Fil')).toHaveAccessibleDescription(/Välj en fil/);
});

test('a file that the API would not take is not sent', async () => {
  const { user } = open('/mina-loften/importera');
  const long = new File(['a'.repeat(1_000_001)], 'lofte.yaml', { type: 'application/yaml' });
  await user.upload(await screen.findByLabelText('Fil'), long);
  await user.click(screen.getByRole('button', { name: 'Läs in filen' }));
  await vi.waitFor(() =>
    expect(screen.getByLabelText('Fil')).toHaveAccessibleDescription(/högst en miljon tecken/),
  );
});

test('an agreement is kept as a file, whoever of its parties asks', async () => {
  const saved: { name: string; content: Blob }[] = [];
  const blobs: Blob[] = [];
  server.use(
    http.get(api('/pledge-agreements/:id/document'), ({ request }) =>
      request.headers.get('Authorization') === 'Bearer a-token'
        ? new HttpResponse(yaml, { headers: { 'Content-Type': 'application/yaml' } })
        : problem(404),
    ),
  );
  // jsdom has neither addresses for blobs nor downloads.
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function download(
    this: HTMLAnchorElement,
  ) {
    const content = blobs[Number(this.href.replace('blob:', '')) - 1];
    if (content) saved.push({ name: this.download, content });
  });
  const { user } = open(`/mina-loften/${DRAFT_ID}`);
  await user.click(await screen.findByRole('button', { name: 'Ladda ner som fil' }));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('kavlinge-2027.yaml');
  expect(saved[0]?.content.size).toBe(yaml.length);
});
