import { slugOf } from '@/lib/slug';
import type { AgreementValues, PlainQuotaValue, TextValue } from './values';

const LONGEST = 60;

/** A readable name for addresses, and no longer than one likes to read. */
const shortSlugOf = (text: string): string => slugOf(text).slice(0, LONGEST).replace(/-$/, '');

interface Keyed {
  key: string;
}

/** Gives each new item a key that no other has; a key that is there is never changed. */
function keyed<T extends Keyed>(
  items: T[],
  titleOf: (item: T) => TextValue,
  word: string,
  taken: Set<string>,
) {
  return items.map((item) => {
    if (item.key !== '') return item;
    const wished = shortSlugOf(titleOf(item).sv) || word;
    let key = wished;
    for (let number = 2; taken.has(key); number++) key = `${wished}-${number}`;
    taken.add(key);
    return { ...item, key };
  });
}

const keysOf = (items: Keyed[]) => new Set(items.map(({ key }) => key));

function withPartKeys<T extends Pick<PlainQuotaValue, 'occasions' | 'units'>>(quota: T): T {
  const { occasions, units } = quota;
  return {
    ...quota,
    occasions: keyed(occasions, ({ name }) => name, 'tillfalle', keysOf(occasions)),
    units: keyed(units, ({ name }) => name, 'stalle', keysOf(units)),
  };
}

/**
 * The same document with an address, and where everything that is followed up has its lasting key. Records
 * and deviations refer to it, so it stays when a title changes later.
 */
export function withKeys(values: AgreementValues): AgreementValues {
  const activityKeys = keysOf(values.pledges.flatMap(({ activities }) => activities));
  const pledges = keyed(values.pledges, ({ title }) => title, 'lofte', keysOf(values.pledges));
  return {
    ...values,
    slug: values.slug.trim() || shortSlugOf(values.title.sv),
    pledges: pledges.map((pledge) => ({
      ...pledge,
      activities: keyed(pledge.activities, ({ title }) => title, 'aktivitet', activityKeys).map(
        ({ quota, ...activity }) => ({
          ...activity,
          quota: { ...withPartKeys(quota), quota: withPartKeys(quota.quota) },
        }),
      ),
    })),
    kpiTargets: keyed(values.kpiTargets, ({ title }) => title, 'mal', keysOf(values.kpiTargets)),
  };
}
