import { useTranslation } from 'react-i18next';
import type { Snapshot } from '@/api/model';
import { Button, ErrorView } from '@/ui';
import { useFigures } from '../api/figures';
import styles from './publications.module.css';

/** Every figure of this version as a table, for a program or for Excel. */
export function Figures({ snapshot: { publicationId, version, report } }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useFigures(
    publicationId,
    version,
    `${report.agreement.slug}-${report.period.key}-v${version}`,
  );
  return (
    <>
      <div className={styles.forms}>
        <Button variant="secondary" disabled={isPending} onClick={() => mutate('csv')}>
          {t('publication.csv')}
        </Button>
        <Button variant="secondary" disabled={isPending} onClick={() => mutate('xlsx')}>
          {t('publication.xlsx')}
        </Button>
      </div>
      {error && <ErrorView error={error} />}
    </>
  );
}
