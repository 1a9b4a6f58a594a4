import { useTranslation } from 'react-i18next';
import { Details, Notice, SelectField, Table } from '@/ui';
import { encodings, type Encoding } from './decode';
import type { Table as FileTable } from './readTable';
import styles from './bulk.module.css';

const SHOWN = 5;

interface FilePreviewProps {
  table: FileTable;
  /** Left out when the file is no longer at hand, after a new sign-in. */
  onEncoding?: (encoding: Encoding) => void;
}

/** The first cells as they were read, and where the alphabet is a guess, the choice of another. */
export function FilePreview({ table, onEncoding }: FilePreviewProps) {
  const { t } = useTranslation();
  const { guessed } = table;
  return (
    <>
      {guessed && (
        <Notice title={t('records.bulk.encodingTitle')} icon="warning" color="warm" announce>
          <p>{t('records.bulk.encodingGuess')}</p>
          {onEncoding && (
            <SelectField
              id="bulk-encoding"
              label={t('records.bulk.encoding')}
              value={guessed}
              options={encodings.map((value) => ({ value, label: t(`records.bulk.encodings.${value}`) }))}
              onChange={({ target: { value } }) => {
                const chosen = encodings.find((one) => one === value);
                if (chosen) onEncoding(chosen);
              }}
            />
          )}
        </Notice>
      )}
      <Details className={styles.details} defaultOpen={guessed !== undefined}>
        <Details.Summary>{t('records.bulk.preview')}</Details.Summary>
        <Details.Content className={styles.preview}>
          <Table>
            <caption className="visually-hidden">{t('records.bulk.preview')}</caption>
            <Table.Head>
              <Table.Row>
                {table.headings.map((heading, index) => (
                  <Table.HeaderCell scope="col" key={`${String(index)} ${heading}`}>
                    {heading}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {table.rows.slice(0, SHOWN).map(({ number, cells }) => (
                <Table.Row key={number}>
                  {cells.map((cell, index) => (
                    <Table.Cell key={`${String(index)} ${cell}`}>{cell}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Details.Content>
      </Details>
    </>
  );
}
