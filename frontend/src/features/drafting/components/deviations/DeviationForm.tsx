import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AgreementOverview, Deviation, DeviationReason } from '@/api/model';
import { deviationReasons } from '@/api/vocabulary';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { isWithin } from '@/lib/calendar';
import { useDraft } from '@/lib/useDraft';
import { useFormDraft } from '@/lib/useFormDraft';
import { useSaving } from '@/lib/useSaving';
import { ButtonLink, Form, SelectField, TextField, TextPair } from '@/ui';
import { useSaveDeviation } from '../../api/deviations';
import { optionalText, orNothing, text, typedText } from '../../form/convert';
import { useRefusalWords } from '../../form/useRefusalWords';
import { isPledge, subjectsOf } from './subjects';

interface DeviationValues {
  subject: string;
  from: string;
  to: string;
  reasonCode: DeviationReason | '';
  explanationSv: string;
  explanationEn: string;
  insteadSv: string;
  insteadEn: string;
}

const fieldIds: Record<keyof DeviationValues, string> = {
  subject: 'deviation-subject',
  from: 'deviation-from',
  to: 'deviation-to',
  reasonCode: 'deviation-reason',
  explanationSv: 'deviation-explanation-sv',
  explanationEn: 'deviation-explanation-en',
  insteadSv: 'deviation-instead-sv',
  insteadEn: 'deviation-instead-en',
};

const fieldByPointer: Record<string, keyof DeviationValues> = {
  '/pledgeId': 'subject',
  '/activityId': 'subject',
  '/from': 'from',
  '/to': 'to',
  '/reasonCode': 'reasonCode',
  '/explanation': 'explanationSv',
  '/explanation/sv': 'explanationSv',
  '/explanation/en': 'explanationEn',
  '/instead': 'insteadSv',
  '/instead/sv': 'insteadSv',
  '/instead/en': 'insteadEn',
};

function valuesOf(deviation: Deviation | undefined): DeviationValues {
  const explanation = typedText(deviation?.explanation);
  const instead = typedText(deviation?.instead);
  return {
    subject: deviation?.activityId ?? deviation?.pledgeId ?? '',
    from: deviation?.from ?? '',
    to: deviation?.to ?? '',
    reasonCode: deviation?.reasonCode ?? '',
    explanationSv: explanation.sv,
    explanationEn: explanation.en,
    insteadSv: instead.sv,
    insteadEn: instead.en,
  };
}

interface DeviationFormProps {
  id: string;
  overview: AgreementOverview;
  /** What is corrected, with its version; nothing for a new one. */
  current: { data: Deviation; etag: string } | undefined;
  listAddress: string;
  onSaved: () => void;
}

export function DeviationForm({ id, overview, current, listAddress, onSaved }: DeviationFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const reason = useRefusalWords();
  const { agreement } = overview;
  // What was typed belongs to the version it was typed on, lest it undo another's correction unseen.
  const draft = useFormDraft<DeviationValues>(
    current ? `deviation.${id}.${current.etag}` : `deviation.${agreement.id}`,
  );
  const form = useForm<DeviationValues>({
    defaultValues: { ...valuesOf(current?.data), ...draft.read() },
    shouldFocusError: false,
  });
  useDraft(form, draft);
  const { mutateAsync: save } = useSaveDeviation(id);
  const { register, formState } = form;
  const { errors } = formState;

  const { failure, submit } = useSaving(form, {
    save: async (values) => {
      const about = isPledge(overview, values.subject) ? 'pledgeId' : 'activityId';
      await save({
        etag: current?.etag,
        body: {
          agreementId: agreement.id,
          [about]: values.subject,
          from: values.from,
          to: orNothing(values.to),
          reasonCode: values.reasonCode || 'OTHER',
          explanation: text({ sv: values.explanationSv, en: values.explanationEn }),
          instead: optionalText({ sv: values.insteadSv, en: values.insteadEn }),
        },
      });
      draft.clear();
      onSaved();
    },
    place: ({ pointer = '', code }) => {
      const field = fieldByPointer[pointer];
      return (
        field && {
          field,
          message: t('drafting.refused', {
            place: t(`drafting.deviations.field.${field}`),
            reason: reason(code),
          }),
        }
      );
    },
  });

  const outside = t('errors.dateOutside', { period: format.period(agreement.period) });
  return (
    <Form
      onSubmit={submit}
      errors={(Object.keys(fieldIds) as (keyof DeviationValues)[]).flatMap((field) => {
        const message = errors[field]?.message;
        return message ? [{ field: fieldIds[field], message }] : [];
      })}
      attempt={formState.submitCount}
      pending={formState.isSubmitting}
      submitLabel={t('drafting.deviations.save')}
      failure={failure}
      besides={
        <ButtonLink to={listAddress} variant="secondary">
          {t('drafting.cancel')}
        </ButtonLink>
      }
    >
      <SelectField
        id={fieldIds.subject}
        label={t('drafting.deviations.field.subject')}
        error={errors.subject?.message}
        options={[
          { value: '', label: t('drafting.choose') },
          ...subjectsOf(overview).map(({ value, title, pledge }) => ({
            value,
            label: pledge ? `${local(pledge)} › ${local(title)}` : local(title),
          })),
        ]}
        {...register('subject', { required: t('drafting.deviations.subjectRequired') })}
      />
      <TextField
        id={fieldIds.from}
        label={t('drafting.deviations.field.from')}
        type="date"
        error={errors.from?.message}
        {...register('from', {
          required: t('drafting.deviations.fromRequired'),
          validate: (day) => isWithin(day, agreement.period) || outside,
        })}
      />
      <TextField
        id={fieldIds.to}
        label={t('drafting.deviations.field.to')}
        hint={t('drafting.deviations.toHint')}
        type="date"
        error={errors.to?.message}
        {...register('to', {
          validate: {
            order: (day, { from }) => day === '' || day >= from || t('drafting.deviations.toBeforeFrom'),
            within: (day) => day === '' || isWithin(day, agreement.period) || outside,
          },
        })}
      />
      <SelectField
        id={fieldIds.reasonCode}
        label={t('drafting.deviations.field.reasonCode')}
        error={errors.reasonCode?.message}
        options={[
          { value: '', label: t('drafting.choose') },
          ...deviationReasons.map((value) => ({ value, label: t(`deviation.reason.${value}`) })),
        ]}
        {...register('reasonCode', { required: t('drafting.deviations.reasonRequired') })}
      />
      <TextPair
        id="deviation-explanation"
        label={t('drafting.deviations.field.explanationSv')}
        hint={t('drafting.deviations.explanationHint')}
        multiline
        sv={register('explanationSv', {
          validate: (typed) => typed.trim() !== '' || t('drafting.deviations.explanationRequired'),
        })}
        en={register('explanationEn')}
        svError={errors.explanationSv?.message}
        enError={errors.explanationEn?.message}
      />
      <TextPair
        id="deviation-instead"
        label={t('drafting.deviations.field.insteadSv')}
        hint={t('drafting.deviations.insteadHint')}
        multiline
        sv={register('insteadSv')}
        en={register('insteadEn')}
        svError={errors.insteadSv?.message}
        enError={errors.insteadEn?.message}
      />
    </Form>
  );
}
