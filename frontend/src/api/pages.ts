import type { components } from './generated/schema';

/** The most that the API hands out at once. */
export const MOST = 100;

interface Page<Item> {
  items: Item[];
  meta: components['schemas']['PageMeta'];
}

/** Every page of a list that is short enough to show whole; `read` asks for MOST items a page. */
export async function allPages<Item>(read: (page: number) => Promise<Page<Item>>): Promise<Item[]> {
  const first = await read(1);
  const pages = Math.ceil(first.meta.totalRecords / MOST);
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, index) => read(index + 2)),
  );
  return [first, ...rest].flatMap(({ items }) => items);
}

/** The page after the last one that was read, as an infinite query asks for it. */
export const pageAfter = ({ meta }: { meta: components['schemas']['PageMeta'] }): number | undefined =>
  meta.page * meta.limit < meta.totalRecords ? meta.page + 1 : undefined;
