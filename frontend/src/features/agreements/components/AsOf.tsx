import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AgreementOverview } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { dayBefore, today } from '@/lib/calendar';
import { Button, Details, Notice, TextField, TextLink } from '@/ui';
import { AS_OF } from './useAsOf';
import styles from './AsOf.module.css';

/** Says that the page shows an earlier day, and how to come back to today. */
export function AsOfNotice({ overview }: { overview: AgreementOverview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { slug, replacedOn } = overview.agreement;
  const hasChanged = replacedOn !== undefined && replacedOn <= today();
  return (
    <Notice
      title={t('agreement.asOfTitle', { date: format.date(overview.asOf) })}
      icon="clock"
      color="warm"
      announce
    >
      <p>{t(hasChanged ? 'agreement.asOfEarlierWording' : 'agreement.asOfSameWording')}</p>
      <p>
        <TextLink to={`/medborgarloften/${slug}`}>{t('agreement.asOfToday')}</TextLink>
      </p>
    </Notice>
  );
}

/** The way to any earlier day: a date, or the day of an amendment. */
export function AsOfChooser({
  overview,
  chosen,
}: {
  overview: AgreementOverview;
  chosen: string | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, setParameters] = useSearchParams();
  const [day, setDay] = useState(chosen ?? '');
  const [fault, setFault] = useState<string>();
  const { slug, editions, earlierWordings = [] } = overview.agreement;
  const days = [
    ...earlierWordings.map(({ replacedOn }) => replacedOn),
    ...editions.flatMap(({ inForceFrom }) => (inForceFrom ? [inForceFrom] : [])),
  ];
  const amended = [...new Set(days)];
  const [first] = amended;
  return (
    <Details className={styles.chooser}>
      <Details.Summary>{t('agreement.asOfOther')}</Details.Summary>
      <Details.Content className={styles.content}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const wrong = day === '' || day > today();
            setFault(wrong ? t('agreement.asOfFault') : undefined);
            if (!wrong) setParameters({ [AS_OF]: day });
          }}
        >
          <TextField
            id="as-of"
            label={t('agreement.asOfDay')}
            type="date"
            max={today()}
            value={day}
            error={fault}
            onChange={(event) => setDay(event.target.value)}
          />
          <Button type="submit" variant="secondary">
            {t('agreement.asOfShow')}
          </Button>
        </form>
        {first && (
          <ul>
            <li>
              <TextLink to={`/medborgarloften/${slug}?${AS_OF}=${dayBefore(first)}`}>
                {t('agreement.asOfOriginal')}
              </TextLink>
            </li>
            {amended.map((changed) => (
              <li key={changed}>
                <TextLink to={`/medborgarloften/${slug}?${AS_OF}=${changed}`}>
                  {t('agreement.asOfAmended', { date: format.date(changed) })}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </Details.Content>
    </Details>
  );
}
