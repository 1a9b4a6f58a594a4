import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { municipality } from '@/testing/kavlinge';
import { administrator } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Sent {
  path: string;
  body: unknown;
  version: string | null;
}

let sent: Sent[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(administrator)),
    http.get(api('/municipalities/1261'), () =>
      HttpResponse.json(municipality, { headers: { ETag: '"1"' } }),
    ),
    http.put(api('/municipalities/:code'), async ({ params, request }) => {
      sent.push({
        path: `/municipalities/${String(params.code)}`,
        body: await request.json(),
        version: request.headers.get('If-Match'),
      });
      return HttpResponse.json({});
    }),
  );
});

const open = (path: string) => visit(routes, path, { session: {} });
const save = () => screen.getByRole('button', { name: 'Spara' });
const summary = (count: number) =>
  screen.findByRole('group', { name: `Rätta ${count} fel för att gå vidare` });

test('an administrator finds a municipality and corrects its name', async () => {
  const { user, path } = open('/administration');
  await user.click(await screen.findByRole('link', { name: 'Kommuner' }));
  await user.type(await screen.findByLabelText('Sök kommun eller kommunkod'), 'Kävl');
  const hits = within(await screen.findByRole('list', { name: 'Kommuner' }));
  await waitFor(() => expect(hits.queryByRole('link', { name: 'Lomma kommun' })).toBeNull());
  await user.click(hits.getByRole('link', { name: 'Kävlinge kommun' }));
  const name = await screen.findByLabelText('Kort namn');
  await user.clear(name);
  await user.type(name, 'Kävlinge tätort');
  await user.click(save());
  expect(await screen.findByText('Sparat: Kävlinge kommun')).toBeVisible();
  expect(path()).toBe('/administration/kommuner');
  expect(sent).toEqual([
    {
      path: '/municipalities/1261',
      body: { name: 'Kävlinge kommun', shortName: 'Kävlinge tätort', countyName: 'Skåne län' },
      version: '"1"',
    },
  ]);
});

test('when someone else was first, what was typed stays beside what is saved, and can be saved over it', async () => {
  let version = 1;
  let shortName = municipality.shortName;
  server.use(
    http.get(api('/municipalities/1261'), () =>
      HttpResponse.json({ ...municipality, shortName }, { headers: { ETag: `"${version}"` } }),
    ),
    http.put(
      api('/municipalities/1261'),
      () => {
        version = 2;
        shortName = 'Löddeköpinge';
        return problem(412, { currentETag: '"2"' });
      },
      { once: true },
    ),
  );
  const { user } = open('/administration/kommuner/1261');
  const name = await screen.findByLabelText('Kort namn');
  await user.clear(name);
  await user.type(name, 'Furulund');
  await user.click(save());
  expect(await screen.findByText('Någon annan hann före')).toBeVisible();
  expect(await screen.findByText('Löddeköpinge')).toBeVisible();
  expect(screen.getByLabelText('Kort namn')).toHaveValue('Furulund');
  await user.click(save());
  expect(await screen.findByText('Sparat: Kävlinge kommun')).toBeVisible();
  expect(sent[0]).toMatchObject({ body: { shortName: 'Furulund' }, version: '"2"' });
});

test('an administrator adds a municipality under its code', async () => {
  const { user, path } = open('/administration/kommuner');
  await user.click(await screen.findByRole('link', { name: 'Ny kommun' }));
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  expect(within(await summary(4)).getByRole('link', { name: /med fyra siffror/ })).toBeVisible();
  await user.type(screen.getByLabelText('Kommunkod'), '0199');
  await user.type(screen.getByLabelText('Namn'), 'Roslagens kommun');
  await user.type(screen.getByLabelText('Kort namn'), 'Roslagen');
  await user.type(screen.getByLabelText('Län'), 'Stockholms län');
  await user.click(save());
  expect(await screen.findByText('Sparat: Roslagens kommun')).toBeVisible();
  expect(path()).toBe('/administration/kommuner');
  expect(sent).toEqual([
    {
      path: '/municipalities/0199',
      body: { name: 'Roslagens kommun', shortName: 'Roslagen', countyName: 'Stockholms län' },
      version: null,
    },
  ]);
});

test('a code that is taken is told, and nothing typed is lost', async () => {
  server.use(http.put(api('/municipalities/:code'), () => problem(428)));
  const { user } = open('/administration/kommuner/ny');
  await user.type(await screen.findByLabelText('Kommunkod'), '1261');
  await user.type(screen.getByLabelText('Namn'), 'Kävlinge kommun');
  await user.type(screen.getByLabelText('Kort namn'), 'Kävlinge');
  await user.type(screen.getByLabelText('Län'), 'Skåne län');
  await user.click(save());
  expect(await screen.findByText('Kommunkoden är upptagen')).toBeVisible();
  expect(screen.getByLabelText('Kommunkod')).toHaveValue('1261');
});
