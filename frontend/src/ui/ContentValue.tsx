import { useTranslation } from 'react-i18next';
import type { Measurement, Quota } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useCodes } from '@/i18n/useCodes';
import { useFormat } from '@/i18n/useFormat';
import { isText, useContentLabel } from '@/i18n/usePointerWords';
import { useQuotaWords } from '@/i18n/useQuotaWords';
import { Facts } from './Facts';
import styles from './ui.module.css';

type Json = unknown;

const ENUMERATED = /^[A-Z][A-Z_]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OF_YEAR = /^\d{2}-\d{2}$/;
const TIME_OF_DAY = /^\d{2}:\d{2}$/;

function isQuota(value: object): value is Quota {
  return 'type' in value && typeof value.type === 'string';
}

type MeasuredValue = Pick<Measurement, 'value' | 'words' | 'note' | 'status' | 'withheld'>;

function isMeasured(value: object): value is MeasuredValue {
  return 'withheld' in value && typeof value.withheld === 'boolean';
}

/** Any value of an agreement's document or of a published report, in words. */
export function ContentValue({ value }: { value: Json }) {
  const { t } = useTranslation();
  const format = useFormat();
  const codes = useCodes();
  const label = useContentLabel();
  const words = useQuotaWords();

  const plain = (text: string) => {
    if (DATE.test(text)) return format.date(text);
    if (DAY_OF_YEAR.test(text)) return format.dayOfYear(text);
    if (TIME_OF_DAY.test(text)) return format.clock(text);
    return (ENUMERATED.test(text) && codes(text)) || text;
  };

  if (value === undefined || value === null || value === '') return t('content.nothing');
  if (typeof value === 'boolean') return t(value ? 'content.yes' : 'content.no');
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return plain(value);
  if (isText(value)) return <LocalText text={value} />;
  if (Array.isArray(value)) {
    const items: Json[] = value;
    if (items.length === 0) return t('content.nothing');
    return (
      <ul className={styles.contentList}>
        {items.map((item, index) => (
          // Items of a signed text neither move nor change while they are shown.
          <li key={index}>
            <ContentValue value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value !== 'object') return null;
  if (isQuota(value)) {
    const named = namedParts(value);
    return (
      <>
        {words(value)}
        {named.length > 0 && <ContentValue value={named} />}
      </>
    );
  }
  if (isMeasured(value)) return <Measured measured={value} />;
  return (
    <Facts
      facts={Object.entries(value as Record<string, Json>)
        .filter(([name]) => name !== 'key')
        .map(([name, child]) => [
          label(name) ?? name,
          // A year is no amount.
          name === 'year' ? String(child) : <ContentValue key={name} value={child} />,
        ])}
    />
  );
}

/** A measured value as its table tells it: the number, else the source's words, and what to know about it. */
function Measured({ measured: { value, words, note, status, withheld } }: { measured: MeasuredValue }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (withheld) return t('kpi.withheldWhy');
  return (
    <>
      {value === undefined ? words && <LocalText text={words} /> : format.number(value)}
      {status === 'PRELIMINARY' && ` (${t('kpis.statuses.PRELIMINARY').toLowerCase()})`}
      {note && (
        <small className={styles.aside}>
          <LocalText text={note} />
        </small>
      )}
    </>
  );
}

/** The occasions or units that a quota counts, which its words only give the number of. */
function namedParts(quota: Quota): object[] {
  switch (quota.type) {
    case 'OCCASION':
      return quota.occasions;
    case 'COVERAGE':
      return quota.units;
    case 'CONDITIONAL':
      return namedParts(quota.quota);
    case 'TOTAL':
    case 'RECURRING':
    case 'EFFORT':
    case 'SHARE':
    case 'RESPONSE_TIME':
    case 'MILESTONE':
    case 'UNQUANTIFIED':
      return [];
  }
}
