import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '@/api/model';
import { localeOf } from './index';
import { useLanguage } from './useLanguage';

type AgreementStatus = Agreement['status'];

/** Has every day that any year has. */
const LEAP_YEAR = '2024';

const timeZone = 'Europe/Stockholm';

/** A calendar day has no hour: noon UTC is that same day in Stockholm all the year round. */
const day = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

/** Dates and numbers as the reader's language writes them, reckoned in Stockholm. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const locale = localeOf(language);
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone, ...options });
    const longDate = format({ day: 'numeric', month: 'long', year: 'numeric' });
    const weekday = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    const dayAndMonth = format({ day: 'numeric', month: 'long' });
    const month = format({ month: 'long', year: 'numeric' });
    const monthName = format({ month: 'long' });
    const shortMonth = format({ month: 'short' });
    const dateTime = format({
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    /** As the sentences of the API write it: 14.00 in Swedish, 14:00 in English. */
    const clock = (text: string) =>
      text.replace(/(\d{2}):(\d{2})/, (_, hour: string, minute: string) =>
        t('voice.clock', { hour, minute }),
      );
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const fixed = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const probability = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
    });
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const either = new Intl.ListFormat(locale, { type: 'disjunction' });

    const abbreviated = (isoDate: string) => shortMonth.format(day(isoDate)).replace('.', '');
    const date = (isoDate: string) => longDate.format(day(isoDate));
    const period = ({ start, end }: { start: string; end?: string | null }) => {
      if (!end) return t('agreement.openEnded', { start: date(start) });
      if (start === end) return date(start);
      const first = start.slice(0, 4) === end.slice(0, 4) ? dayAndMonth.format(day(start)) : date(start);
      return `${first} – ${date(end)}`;
    };
    /** The days that a measurement stands for, as short as they can be said: 2020, jan–sep 2017. */
    const span = ({ start, end }: { start: string; end: string }) => {
      const year = start.slice(0, 4);
      if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
      if (start.slice(0, 7) === end.slice(0, 7)) return month.format(day(start));
      return year === end.slice(0, 4)
        ? `${abbreviated(start)}–${abbreviated(end)} ${year}`
        : period({ start, end });
    };
    /** The same where room is short, under a drawing: dec 2021, jul 2020–jun 2021. */
    const shortSpan = ({ start, end }: { start: string; end: string }) => {
      const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
      const whole = span({ start, end });
      if (whole === first) return whole;
      if (start.slice(0, 7) === end.slice(0, 7)) return `${abbreviated(start)} ${first}`;
      return first === last ? whole : `${abbreviated(start)} ${first}–${abbreviated(end)} ${last}`;
    };
    /** A day of any year, given as MM-DD; what is not one (half typed, perhaps) stays as it is. */
    const dayOfYear = (monthAndDay: string) => {
      const date = day(`${LEAP_YEAR}-${monthAndDay}`);
      return Number.isNaN(date.getTime()) ? monthAndDay : dayAndMonth.format(date);
    };
    /** Signed says little once the period is over, so that is said too. */
    const agreementStatus = (
      { status, period: { end } }: { status: AgreementStatus; period: { end?: string | null } },
      asOf: string,
    ) => {
      const over = status === 'SIGNED' && end && end < asOf;
      return over ? t('agreement.periodOver') : t(`agreement.status.${status}`);
    };
    return {
      agreementStatus,
      date,
      weekday: (isoDate: string) => weekday.format(day(isoDate)),
      span,
      shortSpan,
      period,
      month: (isoDate: string) => month.format(day(isoDate)),
      monthName: (isoDate: string) => monthName.format(day(isoDate)),
      dayOfYear,
      shortMonth: abbreviated,
      clock,
      dateTime: (instant: string) => clock(dateTime.format(new Date(instant))),
      number: (value: number) => number.format(value),
      /** With the decimals that its source wrote: 1,80. */
      asWritten: (value: number, decimals: number) =>
        new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: Math.max(decimals, 2),
        }).format(value),
      /** With two decimals, also where they are zeros. */
      fixed: (value: number) => fixed.format(value),
      /** With one decimal, also where it is a zero. */
      tenths: (value: number) => tenths.format(value),
      /** With plus or minus before it. */
      signed: (value: number) => signed.format(value),
      /** A share of one: 0.05 is 5 per cent. */
      percent: (share: number) => percent.format(share),
      /** With three decimals; what is smaller than that can tell is for the caller. */
      probability: (value: number) => probability.format(value),
      list: (items: string[]) => list.format(items),
      either: (items: string[]) => either.format(items),
    };
  }, [language, t]);
}
