import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { RecordActivity } from '@/api/model';
import { kavlinge, police } from '@/testing/kavlinge';
import { coordinator, recorder, reported } from '@/testing/people';
import { coverage, everyQuota, milestone } from '@/testing/quotas';
import { visit } from '@/testing/render';
import { api, page, server } from '@/testing/server';
import { routes } from './routes';

let sent: RecordActivity[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(recorder)),
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () => HttpResponse.json(everyQuota)),
    http.get(api('/activity-records'), () => HttpResponse.json(page([]))),
    http.put<{ id: string }, RecordActivity>(api('/activity-records/:id'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(reported, { status: 201 });
    }),
  );
});

const asCoordinator = () => server.use(http.get(api('/me'), () => HttpResponse.json(coordinator)));
const open = () => visit(routes, '/registrera', { session: {} });
const choose = (title: string) => screen.findByRole('radio', { name: new RegExp(`^${title}`) });
const save = () => screen.getByRole('button', { name: 'Spara' });
const saved = () => waitFor(() => expect(sent).toHaveLength(1));

test('a coordinator says that nothing was carried out where neither a number nor hours can', async () => {
  asCoordinator();
  const { user } = open();
  await user.click(await choose('Trygghetsvandring'));
  await user.click(screen.getByRole('checkbox', { name: /^Inget genomfördes/ }));
  await user.click(screen.getByRole('radio', { name: 'Norr' }));
  expect(screen.getByText('31 december 2021, inget genomfördes')).toBeVisible();
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ towards: [{ activityId: coverage.id, item: 'norr' }], count: 0 });
});

test('what was not done needs nothing that shows it', async () => {
  asCoordinator();
  const { user } = open();
  await user.click(await choose('Ansökan om kameror'));
  await user.click(screen.getByRole('checkbox', { name: /^Inget genomfördes/ }));
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ towards: [{ activityId: milestone.id }], count: 0, evidence: [] });
});

test('a recorder is not asked whether nothing was carried out', async () => {
  const { user } = open();
  await user.click(await choose('Trygghetsvandring'));
  expect(screen.getByRole('radio', { name: 'Norr' })).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /^Inget genomfördes/ })).toBeNull();
});

test('hours may be told as at least so many', async () => {
  const { user } = open();
  await user.click(await choose('Fotpatrull'));
  await user.type(screen.getByLabelText('Antal timmar'), '1500');
  await user.click(screen.getByText('Fler uppgifter (frivilligt)'));
  await user.selectOptions(screen.getByLabelText('Hur säkert är antalet timmar?'), 'Minst så många');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ hours: 1500, countQualifier: 'AT_LEAST' });
});

test('who works for several of the parties says for which one', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json({ ...recorder, organisations: [police, kavlinge] })),
  );
  const { user } = open();
  await user.click(await choose('Besök på fritidsgårdar'));
  const organisation = screen.getByLabelText('För vilken organisation?');
  expect(organisation).toHaveValue('kavlinge-kommun');
  await user.selectOptions(organisation, police.name.sv);
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ organisation: 'polisen-lpo-kavlinge' });
});

test('who works for one party only is not asked', async () => {
  const { user } = open();
  await user.click(await choose('Besök på fritidsgårdar'));
  expect(screen.queryByLabelText('För vilken organisation?')).toBeNull();
  await user.click(save());
  await saved();
  expect(sent[0]).not.toHaveProperty('organisation');
});
