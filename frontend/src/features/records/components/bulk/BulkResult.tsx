import { useTranslation } from 'react-i18next';
import { download } from '@/lib/download';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Button, ButtonLink, Notice } from '@/ui';
import { FaultList } from './FaultList';
import { asCsv } from './readTable';
import { useColumnName } from './useColumnName';
import type { RowOutcome } from './useOutcome';
import styles from './bulk.module.css';

interface BulkResultProps {
  headings: string[];
  rows: RowOutcome[];
  onAgain: () => void;
}

/** What became of the rows; those that were not saved can be taken home, with what is wrong beside them. */
export function BulkResult({ headings, rows, onAgain }: BulkResultProps) {
  const { t } = useTranslation();
  const { nameOf } = useColumnName();
  const result = useFocusOnMount<HTMLDivElement>();
  const withStatus = (...statuses: RowOutcome['status'][]) =>
    rows.filter(({ status }) => statuses.includes(status));
  const created = withStatus('CREATED').length;
  const unchanged = withStatus('UNCHANGED').length;
  const wrong = withStatus('REFUSED', 'FAULTY');
  const unsaved = withStatus('REFUSED', 'FAULTY', 'HELD_BACK');
  const saved = created + unchanged > 0;

  const takeHome = () => {
    const said = (row: RowOutcome) =>
      row.faults
        .map(({ column, message }) => (column ? `${nameOf(column)}: ${message}` : message))
        .join('; ');
    const table = [
      [...headings, t('records.bulk.wrong')],
      ...unsaved.map((row) => [...headings.map((_, index) => row.cells[index] ?? ''), said(row)]),
    ];
    download(t('records.bulk.unsavedName'), asCsv(table), 'text/csv;charset=utf-8');
  };

  return (
    <>
      <div ref={result} tabIndex={-1}>
        <Notice
          title={saved ? t('records.bulk.saved', { count: created }) : t('records.bulk.nothingSaved')}
          icon={saved ? 'kept' : 'warning'}
          color={saved ? 'success' : 'danger'}
          announce
        >
          {saved && <p>{t('record.saved')}</p>}
          {unchanged > 0 && <p>{t('records.bulk.unchanged', { count: unchanged })}</p>}
          {wrong.length > 0 && <p>{t('records.bulk.refused', { count: wrong.length })}</p>}
        </Notice>
      </div>
      {wrong.length > 0 && <FaultList rows={wrong} />}
      <div className={styles.actions}>
        {unsaved.length > 0 && (
          <Button variant="secondary" onClick={takeHome}>
            {t('records.bulk.unsaved')}
          </Button>
        )}
        <Button variant={saved ? 'secondary' : 'primary'} onClick={onAgain}>
          {t('records.bulk.again')}
        </Button>
        <ButtonLink to="/mina-registreringar" variant="secondary">
          {t('record.toMine')}
        </ButtonLink>
      </div>
    </>
  );
}
