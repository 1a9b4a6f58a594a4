import { useTranslation } from 'react-i18next';
import type { Publication, Snapshot } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { publicationPath } from '@/lib/publications';
import { ChangeList, Details, Heading, LinkList, Notice, TextLink } from '@/ui';
import styles from './publications.module.css';

/** Above an old version: that it is one, and where the newest stands. */
export function OldVersion({ version, newest }: { version: number; newest: Publication }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Notice title={t('publication.oldTitle', { version })} icon="warning" color="warm">
      <p>
        {t('publication.old', { version: newest.version, date: format.dateTime(newest.publishedAt) })}{' '}
        <TextLink to={publicationPath(newest.id)}>{t('publication.toNewest')}</TextLink>
      </p>
    </Notice>
  );
}

/** What a correction corrects, and why. */
export function Correction({ snapshot: { note, changes, report, version } }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  if (!note) return null;
  return (
    <>
      <Notice title={t('publication.corrected', { version })} icon="info">
        <p>
          <LocalText text={note} />
        </p>
      </Notice>
      {changes.length > 0 && (
        <Details className={styles.details}>
          <Details.Summary>{t('publication.changes', { count: changes.length })}</Details.Summary>
          <Details.Content>
            <ChangeList changes={changes} document={report} label={t('publication.changesLabel')} />
          </Details.Content>
        </Details>
      )}
    </>
  );
}

/** Every version, with the reason why there is another. */
export function Versions({ versions }: { versions: Publication[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-labelledby="versions">
      <Heading level={2} data-size="xs" id="versions">
        {t('publication.versions')}
      </Heading>
      <p>{t('publication.versionsStay')}</p>
      <LinkList
        label={t('publication.versions')}
        items={versions.map(({ id, version, publishedAt, note }) => ({
          to: publicationPath(id, version),
          name: t('publication.version', { version, date: format.dateTime(publishedAt) }),
          about: note && <LocalText text={note} />,
        }))}
      />
    </section>
  );
}
