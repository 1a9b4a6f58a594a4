import { useTranslation } from 'react-i18next';
import type { Quota, Unit } from '@/api/model';
import { useLocalText } from './LocalText';
import { useFormat } from './useFormat';
import { useUnitName } from './useUnitName';

const HOUR = 60;
const DAY = 24 * HOUR;

type OnCertainDays = Pick<
  Extract<Quota, { type: 'TOTAL' | 'RECURRING' }>,
  'season' | 'weekdays' | 'timeOfDay' | 'skipPublicHolidays' | 'minimumMinutes' | 'differentPlaces'
>;

/** What a quota says, in the words of the reader: "minst 2 besök per månad, på varje plats". */
export function useQuotaWords(): (quota: Quota) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const unitName = useUnitName();

  const atLeast = (minimum: number, unit: Unit | undefined, maximum?: number) =>
    maximum
      ? t('quota.range', {
          from: format.number(minimum),
          to: format.number(maximum),
          unit: unitName(unit, maximum),
        })
      : t('quota.atLeast', { number: format.number(minimum), unit: unitName(unit, minimum) });
  const duration = (minutes: number) => {
    if (minutes % DAY === 0 && minutes > DAY) return t('quota.days', { count: minutes / DAY });
    if (minutes % HOUR === 0) return t('quota.hours', { count: minutes / HOUR });
    return t('quota.minutes', { count: minutes });
  };
  const whenWords = (quota: OnCertainDays) => {
    const { season, weekdays, timeOfDay, skipPublicHolidays, minimumMinutes, differentPlaces } = quota;
    return [
      differentPlaces && t('quota.differentPlaces'),
      minimumMinutes && t('quota.minimumMinutes', { time: duration(minimumMinutes) }),
      season && t('quota.season', { from: format.dayOfYear(season.from), to: format.dayOfYear(season.to) }),
      weekdays?.length &&
        t('quota.onWeekdays', { days: format.list(weekdays.map((day) => t(`quota.weekday.${day}`))) }),
      timeOfDay &&
        t('quota.timeOfDay', { from: format.clock(timeOfDay.from), to: format.clock(timeOfDay.to) }),
      skipPublicHolidays && t('quota.skipPublicHolidays'),
    ];
  };
  const join = (...parts: (string | false | null | undefined | 0)[]) => parts.filter(Boolean).join(', ');

  return function words(quota: Quota): string {
    switch (quota.type) {
      case 'TOTAL':
        return join(
          t('quota.inWholePeriod', { what: atLeast(quota.minimum, quota.unit, quota.maximum) }),
          quota.scope === 'EACH_PLACE' && t('quota.eachPlace'),
          ...whenWords(quota),
        );
      case 'RECURRING': {
        const per = quota.everyNth
          ? t(`quota.perNth.${quota.every}`, { nth: quota.everyNth })
          : t(`quota.per.${quota.every}`);
        const rate = `${atLeast(quota.minimum, quota.unit, quota.maximum)} ${per}`;
        return join(
          quota.average ? t('quota.average', { rate }) : rate,
          quota.periods === 'FROM_START' && t('quota.fromStart'),
          quota.scope === 'EACH_PLACE' && t('quota.eachPlace'),
          ...whenWords(quota),
        );
      }
      case 'OCCASION':
        return t('quota.occasions', { count: quota.occasions.length });
      case 'COVERAGE':
        return t('quota.units', { count: quota.units.length });
      case 'EFFORT': {
        const hours = t('quota.atLeast', {
          number: format.number(quota.minimumHours),
          unit: t('unit.hour', { count: quota.minimumHours }),
        });
        return quota.every
          ? join(
              `${hours} ${t(`quota.per.${quota.every}`)}`,
              quota.periods === 'FROM_START' && t('quota.fromStart'),
            )
          : t('quota.inWholePeriod', { what: hours });
      }
      case 'SHARE':
        return t('quota.share', {
          number: format.number(quota.minimumPercent),
          of: quota.of ? local(quota.of.other) : t('quota.shareOf'),
          part: quota.part ? local(quota.part.other) : t('quota.sharePart'),
        });
      case 'RESPONSE_TIME':
        return t('quota.within', { time: duration(quota.maximumMinutes) });
      case 'MILESTONE':
        return quota.due ? t('quota.due', { date: format.date(quota.due) }) : t('quota.dueInPeriod');
      case 'CONDITIONAL':
        return t('quota.onCondition', { quota: words(quota.quota), condition: local(quota.condition) });
      case 'UNQUANTIFIED':
        return t('quota.unquantified');
    }
  };
}
