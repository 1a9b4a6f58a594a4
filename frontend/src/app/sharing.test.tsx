import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { Sharing } from '@/api/model';
import { PUBLICATION_ID } from '@/testing/publication';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

const SHARING = `/publikationer/${PUBLICATION_ID}/dela`;
const LONG = 'Så gick det. Besöken blev gjorda. https://lofteskollen.example/p #medborgarlöfte';
const SHORT = 'Så gick det. https://lofteskollen.example/p #medborgarlöfte';

const sharing: Sharing = {
  title: 'Medborgarlöfte 2021, Kävlinge: så gick det 2021',
  url: 'https://lofteskollen.example/p',
  picture: {
    url: `https://lofteskollen.example/medborgarloften/v1/publications/${PUBLICATION_ID}/picture`,
    width: 1200,
    height: 630,
    alternative: 'Så gick det. 1 av 2 aktiviteter hölls.',
  },
  posts: [
    { channel: 'FACEBOOK', text: LONG, length: 83, limit: 63_206 },
    { channel: 'LINKEDIN', text: LONG, length: 83, limit: 3000 },
    { channel: 'X', text: SHORT, length: 52, limit: 280 },
  ],
};

const open = async () => {
  server.use(http.get(api(`/publications/${PUBLICATION_ID}/sharing`), () => HttpResponse.json(sharing)));
  const opened = visit(routes, SHARING);
  await screen.findByRole('heading', { level: 1, name: 'Dela uppföljningen' });
  return opened;
};

test('channels that take the same text share it, and each says how much room there is', async () => {
  await open();
  const both = within(screen.getByRole('region', { name: 'Facebook och LinkedIn' }));
  expect(both.getByText(LONG)).toBeVisible();
  expect(both.getByText(/Facebook 83 av 63\s206 och LinkedIn 83 av 3\s000/)).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'X' })).getByText(SHORT)).toBeVisible();
});

test('a text is copied whole', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Kopiera X' }));
  expect(await navigator.clipboard.readText()).toBe(SHORT);
});

test('the picture has its words, and comes from where the page comes from', async () => {
  await open();
  expect(screen.getByRole('img', { name: sharing.picture.alternative })).toHaveAttribute(
    'src',
    `/medborgarloften/v1/publications/${PUBLICATION_ID}/picture`,
  );
  expect(screen.getByRole('link', { name: /^Hämta bilden/ })).toHaveAttribute('download');
});

test('a publication that is not there says so', async () => {
  server.use(http.get(api(`/publications/${PUBLICATION_ID}/sharing`), () => problem(404)));
  visit(routes, SHARING);
  expect(await screen.findByRole('heading', { level: 1, name: 'Uppföljningen finns inte' })).toBeVisible();
});

test('the page is free from what automatic tests find', async () => {
  await open();
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
