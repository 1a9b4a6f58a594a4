import { useTranslation } from 'react-i18next';
import { useColumnName } from './useColumnName';
import type { RowFault } from './useRows';
import styles from './bulk.module.css';

/** More than these are not read by anyone: with them corrected, the file is checked anew. */
const SHOWN = 50;

/** Which row, which column, and what to do about it. */
export function FaultList({ rows }: { rows: { number: number; faults: RowFault[] }[] }) {
  const { t } = useTranslation();
  const { nameOf } = useColumnName();
  return (
    <>
      <ul className={styles.faults}>
        {rows.slice(0, SHOWN).map(({ number, faults }) => (
          <li key={number}>
            <strong>{t('records.bulk.row', { number })}</strong>
            <ul>
              {faults.map(({ column, message }) => (
                <li key={`${column ?? ''} ${message}`}>
                  {column ? t('records.bulk.inColumn', { column: nameOf(column), message }) : message}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p>{t('records.bulk.moreFaults', { count: rows.length - SHOWN })}</p>}
    </>
  );
}
