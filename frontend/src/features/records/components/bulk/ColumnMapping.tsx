import { useTranslation } from 'react-i18next';
import { Details, Notice, SelectField } from '@/ui';
import { columns, required, type Mapping } from './columns';
import { useColumnName } from './useColumnName';
import styles from './bulk.module.css';

interface ColumnMappingProps {
  headings: string[];
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
}

/** What each column of the file is read as; open where the headings did not tell. */
export function ColumnMapping({ headings, mapping, onMapping }: ColumnMappingProps) {
  const { t } = useTranslation();
  const { nameOf } = useColumnName();
  const missing = required.filter((column) => !mapping.includes(column));
  const unread = headings.filter(
    (heading, index) => !['', t('records.bulk.wrong')].includes(heading) && !mapping[index],
  );
  const choose = (index: number, value: string) => {
    const column = columns.find((one) => one === value) ?? null;
    onMapping(
      headings.map((_, other) => {
        if (other === index) return column;
        // A column says one thing: what it said before says nothing now.
        return mapping[other] === column ? null : (mapping[other] ?? null);
      }),
    );
  };
  return (
    <>
      {missing.length > 0 && (
        <Notice title={t('records.bulk.missingTitle')} icon="warning" color="danger">
          <p>{t('records.bulk.missing', { columns: missing.map(nameOf).join(', ') })}</p>
        </Notice>
      )}
      {missing.length === 0 && unread.length > 0 && (
        <Notice title={t('records.bulk.unreadTitle', { count: unread.length })} icon="info">
          <p>{unread.join(', ')}</p>
        </Notice>
      )}
      <Details className={styles.details} defaultOpen={missing.length > 0}>
        <Details.Summary>{t('records.bulk.mapping')}</Details.Summary>
        <Details.Content className={styles.mapping}>
          {headings.map((heading, index) => (
            <SelectField
              key={index}
              id={`bulk-column-${index}`}
              label={heading || t('records.bulk.nameless', { number: index + 1 })}
              value={mapping[index] ?? ''}
              options={[
                { value: '', label: t('records.bulk.ignored') },
                ...columns.map((column) => ({ value: column, label: nameOf(column) })),
              ]}
              onChange={({ target: { value } }) => choose(index, value)}
            />
          ))}
        </Details.Content>
      </Details>
    </>
  );
}
