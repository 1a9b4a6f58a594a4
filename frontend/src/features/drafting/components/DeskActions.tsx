import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { Agreement } from '@/api/model';
import { Button, ButtonLink, ErrorView } from '@/ui';
import { useDownloadDocument } from '../api/documents';
import { useRights } from '@/lib/useRights';
import styles from './drafting.module.css';

/** Each thing that can be done with the agreement as it stands, for the role that does it. */
export function DeskActions({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const rights = useRights();
  const { mutate: download, error, isPending } = useDownloadDocument();
  const { id, slug, status, parties } = agreement;
  const to = (step: string) => `/mina-loften/${id}/${step}`;
  const coordinates = rights.coordinates(parties);
  const approves = rights.approvesFor(parties).length > 0;
  const published = status === 'SIGNED' || status === 'CLOSED';
  return (
    <>
      <div className={styles.actions}>
        {status === 'DRAFT' && coordinates && (
          <ButtonLink to={to('redigera')}>{t('drafting.desk.edit')}</ButtonLink>
        )}
        {status === 'DRAFT' && (
          <ButtonLink to={to('underteckna')} variant={approves ? 'primary' : 'secondary'}>
            {t(approves ? 'drafting.desk.readAndSign' : 'drafting.desk.read')}
          </ButtonLink>
        )}
        {status === 'SIGNED' && coordinates && (
          <ButtonLink to={to('andra')}>{t('drafting.desk.amend')}</ButtonLink>
        )}
        {published && (
          <>
            <ButtonLink to={to('uppfoljningar')} variant="secondary">
              {t('reporting.title')}
            </ButtonLink>
            <ButtonLink to={to('avvikelser')} variant="secondary">
              {t('drafting.desk.deviations')}
            </ButtonLink>
            <ButtonLink to={to('underteckna')} variant="secondary">
              {t('drafting.desk.read')}
            </ButtonLink>
            <ButtonLink to={`/medborgarloften/${slug}`} variant="secondary">
              {t('drafting.desk.publicPage')}
            </ButtonLink>
          </>
        )}
        {rights.readsHistory(parties) && (
          <ButtonLink to={`/historik?sak=${id}`} variant="secondary">
            {t('drafting.desk.history')}
          </ButtonLink>
        )}
        <Button
          variant="secondary"
          disabled={isPending}
          onClick={() => download({ agreement: id, filename: `${slug}.yaml` })}
        >
          {t('drafting.desk.download')}
        </Button>
      </div>
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
    </>
  );
}
