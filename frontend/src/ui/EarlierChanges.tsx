import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { EarlierChange } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ChangeList } from './ChangeList';
import { Facts } from './Facts';
import styles from './ui.module.css';

interface EarlierChangesProps {
  /** Oldest first. */
  changes: EarlierChange[];
  /** The agreement's document, or what is known of it: its titles name the places. */
  document: unknown;
}

/** The changes that an agreement had been through before it came here: what, from, to and why; newest first. */
export function EarlierChanges({ changes, document }: EarlierChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return changes
    .map((change, index) => ({ ...change, id: `earlier-change-${index + 1}` }))
    .reverse()
    .map(({ id, replacedOn, reason, reasonCode, changes: places }) => (
      <article key={id} aria-labelledby={id} className={styles.earlierChange}>
        <Heading level={3} data-size="xs" id={id}>
          {t('agreement.amendedFrom', { date: format.date(replacedOn) })}
        </Heading>
        <p>
          <LocalText text={reason} />
        </p>
        <ChangeList changes={places} document={document} label={t('agreement.changes')} />
        <Facts
          facts={[
            [t('agreement.amendmentReason'), t(`amendment.reason.${reasonCode}`)],
            [t('amendment.approvedBy'), t('agreement.amendedElsewhere')],
          ]}
        />
      </article>
    ));
}
