import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { FollowUp, Organisation } from '@/api/model';
import { checklistItems } from '@/api/vocabulary';
import { useLocalText } from '@/i18n/LocalText';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { Button, CheckField, Details, Fieldset, Form, Heading, TextPair } from '@/ui';
import { useApprove } from '../../api/followUps';
import { ReturnDialog } from './ReturnDialog';
import { StaleNotice } from './StaleNotice';
import styles from '../followUps.module.css';

interface ApproveFormProps {
  followUp: FollowUp;
  etag: string;
  party: Organisation;
}

interface Values {
  checks: Record<(typeof checklistItems)[number], boolean>;
  dissent: { sv: string; en: string };
}

const LONGEST = 4000;

/** A party's approval: the checklist, and where it sees things otherwise. */
export function ApproveForm({ followUp, etag, party }: ApproveFormProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const [returning, setReturning] = useState(false);
  const { mutateAsync: approve } = useApprove(followUp.id);
  const { form, frame, idOf, errorOf } = useCheckedForm<Values>({
    name: `approve-${party.slug}`,
    initialValues: {
      checks: {
        RECORDS_VERIFIED: false,
        SOURCES_STATED: false,
        AREAS_RIGHT: false,
        SMALL_NUMBERS_CHECKED: false,
        LANGUAGES_READ: false,
      },
      dissent: { sv: '', en: '' },
    },
    check: ({ checks, dissent }) => {
      const faults: Fault<Values>[] = checklistItems
        .filter((item) => !checks[item])
        .map((item) => ({
          field: `checks.${item}` as const,
          message: t('reporting.errors.check', { item: t(`reporting.check.${item}.title`) }),
        }));
      const field = t('reporting.dissent');
      if (dissent.sv.trim() === '' && dissent.en.trim() !== '')
        faults.push({ field: 'dissent.sv', message: t('reporting.errors.swedish', { field }) });
      for (const language of ['sv', 'en'] as const) {
        if (dissent[language].length > LONGEST)
          faults.push({
            field: `dissent.${language}`,
            message: t('errors.tooLong', { field, max: LONGEST }),
          });
      }
      return faults;
    },
    save: ({ dissent: { sv, en } }) =>
      approve({
        organisation: party.slug,
        etag,
        body: {
          checks: [...checklistItems],
          dissent: sv.trim() === '' ? undefined : { sv: sv.trim(), ...(en.trim() && { en: en.trim() }) },
        },
      }),
    place: ({ pointer }) =>
      pointer?.startsWith('/dissent')
        ? {
            field: pointer.endsWith('/en') ? 'dissent.en' : 'dissent.sv',
            message: t('errors.notValid', { field: t('reporting.dissent') }),
          }
        : undefined,
  });
  const headingId = idOf('title');
  const stale = isStatus(frame.failure, 412) || isStatus(frame.failure, 409);
  return (
    <section aria-labelledby={headingId} className={styles.approve}>
      <Heading level={2} data-size="sm" id={headingId}>
        {t('reporting.approveTitle', { party: local(party.name) })}
      </Heading>
      <Form
        {...frame}
        submitLabel={t('reporting.approve')}
        explained={stale && <StaleNotice />}
        besides={
          <Button variant="secondary" type="button" data-size="lg" onClick={() => setReturning(true)}>
            {t('reporting.giveBack')}
          </Button>
        }
      >
        <Fieldset>
          <Fieldset.Legend>{t('reporting.checklist')}</Fieldset.Legend>
          <Fieldset.Description>{t('reporting.checklistHint')}</Fieldset.Description>
          {checklistItems.map((item) => (
            <CheckField
              key={item}
              id={idOf(`checks.${item}`)}
              label={t(`reporting.check.${item}.title`)}
              hint={t(`reporting.check.${item}.hint`)}
              error={errorOf(`checks.${item}`)}
              field={form.register(`checks.${item}`)}
            />
          ))}
        </Fieldset>
        <Details className={styles.later}>
          <Details.Summary>{t('reporting.dissentTitle')}</Details.Summary>
          <Details.Content className={styles.fields}>
            <TextPair
              id={idOf('dissent')}
              label={t('reporting.dissent')}
              hint={t('reporting.dissentHint')}
              multiline
              optional
              sv={form.register('dissent.sv')}
              en={form.register('dissent.en')}
              svError={errorOf('dissent.sv')}
              enError={errorOf('dissent.en')}
            />
          </Details.Content>
        </Details>
      </Form>
      {returning && (
        <ReturnDialog followUp={followUp} etag={etag} party={party} onClose={() => setReturning(false)} />
      )}
    </section>
  );
}
