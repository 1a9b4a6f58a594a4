import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ErrorView, Heading, Notice, SelectField } from '@/ui';
import type { BatchMode } from '../../api/types';
import { required, type Mapping } from './columns';
import { FaultList } from './FaultList';
import type { CheckedRow } from './useRows';
import styles from './bulk.module.css';

const modes = ['ALL_OR_NOTHING', 'EACH'] as const satisfies BatchMode[];

interface CheckedRowsProps {
  rows: CheckedRow[];
  mapping: Mapping;
  pending: boolean;
  failure?: Error;
  onSave: (mode: BatchMode) => void;
}

/** What the check says of the rows, and the choice of what to save. */
export function CheckedRows({ rows, mapping, pending, failure, onSave }: CheckedRowsProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<BatchMode>('ALL_OR_NOTHING');
  if (required.some((column) => !mapping.includes(column))) return null;
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const right = rows.length - faulty.length;
  const saveable = right > 0 && (faulty.length === 0 || mode === 'EACH');

  return (
    <section aria-labelledby="bulk-check" className={styles.check}>
      <Heading level={2} data-size="xs" id="bulk-check">
        {t('records.bulk.checked')}
      </Heading>
      <p role="status">
        {[
          t('records.bulk.read', { count: rows.length }),
          faulty.length > 0 ? t('records.bulk.faulty', { count: faulty.length }) : t('records.bulk.allRight'),
        ].join(' ')}
      </p>
      {faulty.length > 0 && (
        <>
          <FaultList rows={faulty} />
          <SelectField
            id="bulk-mode"
            label={t('records.bulk.mode')}
            value={mode}
            options={modes.map((value) => ({ value, label: t(`records.bulk.modes.${value}`) }))}
            onChange={({ target: { value } }) => setMode(modes.find((one) => one === value) ?? mode)}
          />
          {!saveable && (
            <Notice title={t('records.bulk.correctTitle')} icon="info">
              <p>{t('records.bulk.correct')}</p>
            </Notice>
          )}
        </>
      )}
      {failure && <ErrorView error={failure} />}
      {saveable && (
        <Button data-size="lg" disabled={pending} aria-busy={pending} onClick={() => onSave(mode)}>
          {pending ? t('app.saving') : t('records.bulk.save', { count: right })}
        </Button>
      )}
    </section>
  );
}
