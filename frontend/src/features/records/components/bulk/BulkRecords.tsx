import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, SessionExpired } from '@/api/problem';
import type { MyAgreement } from '@/api/model';
import { useSaveBatch } from '../../api/records';
import type { BatchMode } from '../../api/types';
import { AdviceOnRows } from './AdviceOnRows';
import { BulkResult } from './BulkResult';
import { CheckedRows } from './CheckedRows';
import { ColumnMapping } from './ColumnMapping';
import { mappingOf } from './columns';
import { FileChoice } from './FileChoice';
import { FilePreview } from './FilePreview';
import type { Lookup } from './rows';
import { useAdviceOnRows } from './useAdviceOnRows';
import { useBulkFile } from './useBulkFile';
import { useColumnName } from './useColumnName';
import { useOutcome, type RowOutcome } from './useOutcome';
import { useRows } from './useRows';

interface BulkRecordsProps {
  username: string;
  agreement: MyAgreement;
  lookup: Lookup;
}

const noTable = { headings: [], rows: [] };

/** From the file to what became of each row. */
export function BulkRecords({ username, agreement, lookup }: BulkRecordsProps) {
  const { t } = useTranslation();
  const { namesOf } = useColumnName();
  const { file, fault, read, readAs, remap, forget } = useBulkFile(
    `bulk.${username}.${agreement.slug}`,
    (headings) => mappingOf(headings, namesOf),
  );
  const { rows, refused } = useRows({
    table: file?.table ?? noTable,
    ids: file?.ids ?? [],
    mapping: file?.mapping ?? [],
    lookup,
    period: agreement.period,
    coordinator: agreement.mayVerify,
  });
  const { ofResults, ofRefusal } = useOutcome(refused);
  const { mutateAsync: send, isPending } = useSaveBatch();
  const [outcome, setOutcome] = useState<{ headings: string[]; rows: RowOutcome[] }>();
  const [failure, setFailure] = useState<Error>();
  const { advice, standing, twice, setTwice, isLeftOut, toKnow, forgetAdvice } = useAdviceOnRows();
  const toSave = rows.filter((row) => !isLeftOut(row));

  const tell = (told: RowOutcome[]) => {
    const inOrder = [...told].sort((a, b) => a.number - b.number);
    setOutcome({ headings: file?.table.headings ?? [], rows: inOrder });
  };

  const save = async (mode: BatchMode) => {
    setFailure(undefined);
    const right = toSave.filter(({ faults }) => faults.length === 0);
    const faulty = toSave
      .filter(({ faults }) => faults.length > 0)
      .map(({ number, cells, faults }): RowOutcome => ({ number, cells, faults, status: 'FAULTY' }));
    try {
      if (await toKnow(right)) return;
      const batch = right.map(({ id, record }) => ({ id, record }));
      tell([...ofResults(right, await send({ rows: batch, mode })), ...faulty]);
      forget();
    } catch (error) {
      if (error instanceof SessionExpired) return;
      const refusal = error instanceof ApiProblem ? ofRefusal(right, error.problem.errors ?? []) : [];
      if (refusal.length > 0) tell(refusal);
      else setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  if (outcome) {
    const again = () => {
      setOutcome(undefined);
      forget();
    };
    return <BulkResult headings={outcome.headings} rows={outcome.rows} onAgain={again} />;
  }
  return (
    <>
      <FileChoice
        activities={lookup.activities}
        fileName={file?.name}
        fault={fault}
        onFile={(chosen) => {
          forgetAdvice();
          void read(chosen);
        }}
      />
      {file && (
        <>
          <FilePreview table={file.table} onEncoding={readAs} />
          <ColumnMapping headings={file.table.headings} mapping={file.mapping} onMapping={remap} />
          <AdviceOnRows advice={advice}>
            {standing && (
              <label>
                <input type="checkbox" checked={twice} onChange={({ target }) => setTwice(target.checked)} />{' '}
                {t('records.bulk.twice')}
              </label>
            )}
          </AdviceOnRows>
          <CheckedRows
            rows={toSave}
            mapping={file.mapping}
            pending={isPending}
            failure={failure}
            onSave={(mode) => void save(mode)}
          />
        </>
      )}
    </>
  );
}
