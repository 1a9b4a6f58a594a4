import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { ApiProblem, SessionExpired } from '@/api/problem';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Button, ErrorView, Field, Heading, Input, Label, Page, Table, ValidationMessage } from '@/ui';
import { useImportDocument } from '../api/documents';
import { useRefusalWords } from '../form/useRefusalWords';
import styles from './drafting.module.css';

/** The most that the API takes: bytes in a request, characters in a document. */
const LARGEST = 2 * 1024 * 1024;
const LONGEST = 1_000_000;

/** A file becomes a draft with everything that stands in it, or every fault in it is listed. */
export function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const [agreement, setAgreement] = useState(() => uuidv7());
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const { mutate, error, isPending, reset, submittedAt } = useImportDocument(agreement);

  const send = async () => {
    if (!file) return setFault(t('drafting.import.fileRequired'));
    if (file.size > LARGEST) return setFault(t('drafting.import.tooLarge'));
    const yaml = await file.text();
    if (yaml.length > LONGEST) return setFault(t('drafting.import.tooLarge'));
    setFault(undefined);
    mutate(yaml, {
      onSuccess: ({ id: made }) => void navigate(`/mina-loften/${made}/redigera`),
    });
  };
  return (
    <Page
      title={t('drafting.import.title')}
      lead={t('drafting.import.lead')}
      crumbs={[{ label: t('drafting.mine.title'), to: '/mina-loften' }]}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field>
          <Label htmlFor={id}>{t('drafting.import.file')}</Label>
          <Field.Description id={`${id}-hint`}>{t('drafting.import.fileHint')}</Field.Description>
          <Input
            id={id}
            type="file"
            accept=".yaml,.yml,application/yaml"
            aria-describedby={fault ? `${id}-hint ${id}-error` : `${id}-hint`}
            aria-invalid={fault ? true : undefined}
            onChange={(event) => {
              reset();
              setFault(undefined);
              // Another file is another agreement.
              setAgreement(uuidv7());
              setFile(event.target.files?.[0]);
            }}
          />
          {fault && (
            <ValidationMessage id={`${id}-error`} data-color="danger">
              {fault}
            </ValidationMessage>
          )}
        </Field>
        <div className={styles.actions}>
          <Button type="submit" disabled={isPending} aria-busy={isPending}>
            {t(isPending ? 'drafting.import.reading' : 'drafting.import.send')}
          </Button>
        </div>
      </form>
      {error && !(error instanceof SessionExpired) && <Refused key={submittedAt} error={error} />}
    </Page>
  );
}

/** Every fault with its line and its place in the file: nothing was changed. */
function Refused({ error }: { error: Error }) {
  const { t } = useTranslation();
  const reason = useRefusalWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const faults = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  if (faults.length === 0) return <ErrorView error={error} />;
  return (
    <section aria-labelledby="import-faults" className={styles.section}>
      <Heading level={2} data-size="xs" id="import-faults" ref={heading} tabIndex={-1}>
        {t('drafting.import.faults', { count: faults.length })}
      </Heading>
      <p>{t('drafting.import.nothingChanged')}</p>
      <Table className={styles.faults}>
        <caption className="visually-hidden">{t('drafting.import.faults', { count: faults.length })}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('drafting.import.line')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('drafting.import.place')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('drafting.import.fault')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {faults.map((fault, index) => (
            <Table.Row key={index}>
              <Table.Cell>{fault.line}</Table.Cell>
              <Table.Cell>
                <code>{fault.pointer}</code>
              </Table.Cell>
              <Table.Cell>
                {reason(fault.code)}
                <small lang="en">{fault.detail}</small>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
