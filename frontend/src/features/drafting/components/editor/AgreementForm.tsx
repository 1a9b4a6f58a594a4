import { useState, type ReactNode } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Checkbox, Form, PlainLink } from '@/ui';
import { messagesInOrder } from '../../form/pointers';
import type { AgreementValues, TextValue } from '../../form/values';
import { AroundSection } from './AroundSection';
import { BackgroundSection } from './BackgroundSection';
import { BasicsSection } from './BasicsSection';
import { EditorContext } from './EditorContext';
import { HistoryNotice } from './HistoryNotice';
import { OriginSection } from './OriginSection';
import { PledgesSection } from './PledgesSection';
import { TargetsSection } from './TargetsSection';
import { useRegisters } from './useRegisters';
import styles from './editor.module.css';

interface AgreementFormProps {
  form: UseFormReturn<AgreementValues>;
  submit: () => void;
  failure?: Error;
  /** Shown instead of the usual words where the page knows better what a failure means. */
  explained?: ReactNode;
  amending?: boolean;
  submitLabel: string;
  /** Beside the button: how things stand. */
  summary?: ReactNode;
  besides?: ReactNode;
  /** Beside the form on a wide screen, below it on a phone. */
  aside: ReactNode;
}

const isText = (value: object): value is TextValue => 'sv' in value && 'en' in value;

/** Some text is in English already: then the English fields are what the drafter works with. */
function hasEnglish(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isText(value) ? value.en !== '' : Object.values(value).some(hasEnglish);
}

const parts = ['basics', 'background', 'pledges', 'targets', 'around', 'origin'] as const;
const anchors: Record<(typeof parts)[number], string> = {
  basics: 'basics',
  background: 'background',
  pledges: 'pledges-section',
  targets: 'targets-section',
  around: 'around',
  origin: 'origin',
};

/** The whole document as a form, part by part. */
export function AgreementForm({
  form,
  submit,
  failure,
  amending = false,
  aside,
  ...rest
}: AgreementFormProps) {
  const { t } = useTranslation();
  const registers = useRegisters();
  const [english, setEnglish] = useState(() => hasEnglish(form.getValues()));
  const { errors, submitCount, isSubmitting } = form.formState;
  return (
    <FormProvider {...form}>
      <EditorContext value={{ ...registers, english, amending }}>
        <div className={styles.layout}>
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              // What was refused last time is judged anew, also where no field of its own says it.
              form.clearErrors();
              submit();
            }}
            errors={messagesInOrder(form.getValues(), errors)}
            attempt={submitCount}
            pending={isSubmitting}
            submitLabel={rest.submitLabel}
            failure={failure}
            explained={rest.explained}
            summary={rest.summary}
            besides={rest.besides}
          >
            <nav aria-label={t('drafting.parts')}>
              <ul className={styles.contents}>
                {parts.map((part) => (
                  <li key={part}>
                    <PlainLink href={`#${anchors[part]}`}>{t(`drafting.section.${part}`)}</PlainLink>
                  </li>
                ))}
              </ul>
            </nav>
            <Checkbox
              label={t('drafting.english')}
              value="english"
              checked={english}
              onChange={({ target }) => setEnglish(target.checked)}
            />
            <HistoryNotice />
            <BasicsSection />
            <BackgroundSection />
            <PledgesSection />
            <TargetsSection />
            <AroundSection />
            <OriginSection />
          </Form>
          <div className={styles.beside}>{aside}</div>
        </div>
      </EditorContext>
    </FormProvider>
  );
}
