import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { ApiProblem } from '@/api/problem';
import type { AgreementContent, Amendment, AmendmentReason } from '@/api/model';
import { amendmentReasons } from '@/api/vocabulary';
import { usePointerWords } from '@/i18n/usePointerWords';
import { draftStore } from '@/lib/draft';
import { useDraft } from '@/lib/useDraft';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { useSaving } from '@/lib/useSaving';
import { Button, ChangeList, Form, Heading, Notice, SelectField, TextField, TextPair } from '@/ui';
import { useProposeAmendment } from '../../api/amendments';
import { changesBetween } from '../../form/changes';
import { orNothing, text } from '../../form/convert';
import { useRefusalWords } from '../../form/useRefusalWords';

interface ProposalValues {
  reasonCode: AmendmentReason;
  sv: string;
  en: string;
  effectiveFrom: string;
}

interface ProposalFormProps {
  agreementId: string;
  signed: AgreementContent;
  /** The number of the edition that the text was written on. */
  baseEdition: number;
  content: AgreementContent;
  onBack: () => void;
  onProposed: (amendment: Amendment) => void;
}

const fieldByPointer: Record<string, keyof ProposalValues> = {
  '/reasonCode': 'reasonCode',
  '/reason': 'sv',
  '/reason/sv': 'sv',
  '/reason/en': 'en',
  '/effectiveFrom': 'effectiveFrom',
};

const fieldIds: Record<keyof ProposalValues, string> = {
  reasonCode: 'proposal-code',
  sv: 'proposal-reason-sv',
  en: 'proposal-reason-en',
  effectiveFrom: 'proposal-from',
};

/** What changes, from what and to what, and why: the last look before the parties are asked. */
export function ProposalForm({
  agreementId,
  signed,
  baseEdition,
  content,
  onBack,
  onProposed,
}: ProposalFormProps) {
  const { t } = useTranslation();
  const words = usePointerWords();
  const reason = useRefusalWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [id] = useState(() => uuidv7());
  const draft = useMemo(() => draftStore<ProposalValues>(`proposal.${agreementId}`), [agreementId]);
  const form = useForm<ProposalValues>({
    defaultValues: { reasonCode: 'CORRECTION', sv: '', en: '', effectiveFrom: '', ...draft.read() },
    shouldFocusError: false,
  });
  useDraft(form, draft);
  const { mutateAsync: propose } = useProposeAmendment(id);
  const changes = changesBetween(signed, content);
  const { errors, isSubmitting, submitCount } = form.formState;

  const { failure, submit } = useSaving(form, {
    save: async ({ reasonCode, sv, en, effectiveFrom }) => {
      const amendment = await propose({
        agreementId,
        baseEdition,
        content,
        reasonCode,
        reason: text({ sv, en }),
        effectiveFrom: orNothing(effectiveFrom),
      });
      draft.clear();
      onProposed(amendment);
    },
    place: ({ pointer = '', code }) => {
      const field = fieldByPointer[pointer];
      return (
        field && {
          field,
          message: t('drafting.refused', { place: t(`drafting.amend.field.${field}`), reason: reason(code) }),
        }
      );
    },
  });

  /** What was refused in the text itself: there is no field for it on this step. */
  const inTheText =
    failure instanceof ApiProblem
      ? (failure.problem.errors ?? []).flatMap(({ pointer = '', code }) =>
          pointer === '/baseEdition'
            ? [t('drafting.amend.outdated')]
            : pointer.startsWith('/content/')
              ? [
                  t('drafting.refused', {
                    place: words(pointer.slice('/content'.length), content),
                    reason: reason(code),
                  }),
                ]
              : [],
        )
      : [];

  const back = (
    <Button variant="secondary" type="button" onClick={onBack}>
      {t('drafting.amend.back')}
    </Button>
  );
  if (changes.length === 0) {
    return (
      <Notice title={t('drafting.amend.nothingTitle')}>
        <p>{t('drafting.amend.nothing')}</p>
        {back}
      </Notice>
    );
  }
  return (
    <>
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>
        {t('drafting.amend.changes')}
      </Heading>
      <ChangeList
        changes={changes}
        document={{ ...signed, ...content }}
        label={t('drafting.amend.changes')}
      />
      <Form
        onSubmit={submit}
        errors={(Object.keys(fieldIds) as (keyof ProposalValues)[]).flatMap((field) => {
          const message = errors[field]?.message;
          return message ? [{ field: fieldIds[field], message }] : [];
        })}
        attempt={submitCount}
        pending={isSubmitting}
        submitLabel={t('drafting.amend.propose')}
        failure={failure}
        explained={
          inTheText.length > 0 && (
            <Notice title={t('drafting.amend.refusedTitle')} icon="warning" color="danger" announce>
              <ul>
                {inTheText.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          )
        }
        besides={back}
      >
        <SelectField
          id={fieldIds.reasonCode}
          label={t('drafting.amend.field.reasonCode')}
          options={amendmentReasons.map((value) => ({ value, label: t(`amendment.reason.${value}`) }))}
          {...form.register('reasonCode')}
        />
        <TextPair
          id="proposal-reason"
          label={t('drafting.amend.field.sv')}
          hint={t('drafting.amend.reasonHint')}
          multiline
          sv={form.register('sv', {
            validate: (typed) => typed.trim() !== '' || t('drafting.amend.reasonRequired'),
          })}
          en={form.register('en')}
          svError={errors.sv?.message}
          enError={errors.en?.message}
        />
        <TextField
          id={fieldIds.effectiveFrom}
          label={t('drafting.amend.field.effectiveFrom')}
          hint={t('drafting.amend.effectiveFromHint')}
          type="date"
          error={errors.effectiveFrom?.message}
          {...form.register('effectiveFrom')}
        />
      </Form>
    </>
  );
}
