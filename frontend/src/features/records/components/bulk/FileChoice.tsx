import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { download } from '@/lib/download';
import { Button, Details, Field, Input, Label, ValidationMessage } from '@/ui';
import { columns } from './columns';
import { templateOf } from './template';
import { MOST_ROWS, type FileFault } from './useBulkFile';
import { useColumnName } from './useColumnName';
import styles from './bulk.module.css';

interface FileChoiceProps {
  activities: Activity[];
  fileName?: string;
  fault?: FileFault;
  onFile: (file: File) => void;
}

export function FileChoice({ activities, fileName, fault, onFile }: FileChoiceProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { nameOf } = useColumnName();
  const template = () => templateOf(activities, nameOf, ({ title }) => local(title));
  return (
    <div className={styles.file}>
      <div>
        <p>{t('records.bulk.how', { count: MOST_ROWS })}</p>
        <Button
          variant="secondary"
          onClick={() => download(t('records.bulk.templateName'), template(), 'text/csv;charset=utf-8')}
        >
          {t('records.bulk.template')}
        </Button>
      </div>
      <Details className={styles.details}>
        <Details.Summary>{t('records.bulk.columnsTitle')}</Details.Summary>
        <Details.Content>
          <dl className={styles.columns}>
            {columns.map((column) => (
              <div key={column}>
                <dt>{nameOf(column)}</dt>
                <dd>{t(`records.bulk.hints.${column}`)}</dd>
              </div>
            ))}
          </dl>
        </Details.Content>
      </Details>
      <Field>
        <Label htmlFor="bulk-file">{t('records.bulk.file')}</Label>
        <Input
          id="bulk-file"
          type="file"
          accept=".csv,text/csv,.txt,text/plain,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'bulk-file-error' : undefined}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) onFile(chosen);
            // The same file, corrected, can then be chosen again.
            target.value = '';
          }}
        />
        {fileName && <p>{t('records.bulk.chosen', { name: fileName })}</p>}
        {fault && (
          <ValidationMessage id="bulk-file-error" data-color="danger" role="alert">
            {t(`records.bulk.faults.${fault}`, { count: MOST_ROWS })}
          </ValidationMessage>
        )}
      </Field>
    </div>
  );
}
