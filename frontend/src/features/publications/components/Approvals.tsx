import { useTranslation } from 'react-i18next';
import type { Snapshot } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Details, Heading, Icon, Notice } from '@/ui';
import styles from './publications.module.css';

/** Which parties stand behind the text, since when, and where one of them sees it otherwise. */
export function Approvals({ approvals }: Pick<Snapshot, 'approvals'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  return (
    <section aria-labelledby="approvals" className={styles.section}>
      <Heading level={2} data-size="xs" id="approvals">
        {t('publication.approvals')}
      </Heading>
      <ul className={styles.approvals}>
        {approvals.map(({ organisation, approvedAt }) => (
          <li key={organisation.slug}>
            <Icon name="kept" />
            {t('publication.approval', {
              party: local(organisation.name),
              time: format.dateTime(approvedAt),
            })}
          </li>
        ))}
      </ul>
      {approvals.map(
        ({ organisation, dissent }) =>
          dissent && (
            <Notice
              key={organisation.slug}
              title={t('publication.dissent', { party: local(organisation.name) })}
              icon="warning"
              color="warm"
              level={3}
            >
              <p>
                <LocalText text={dissent} />
              </p>
            </Notice>
          ),
      )}
      <Details className={styles.details}>
        <Details.Summary>{t('publication.checked')}</Details.Summary>
        <Details.Content>
          {approvals.map(({ organisation, checks }) => (
            <div key={organisation.slug}>
              <p>
                <strong>{local(organisation.name)}</strong>
              </p>
              <ul className={styles.list}>
                {checks.map((check) => (
                  <li key={check}>{t(`publication.check.${check}`)}</li>
                ))}
              </ul>
            </div>
          ))}
        </Details.Content>
      </Details>
    </section>
  );
}
