import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from './TextField';

interface TextPairProps {
  id: string;
  label: string;
  hint?: string;
  multiline?: boolean;
  /** Neither language has to be filled in. */
  optional?: boolean;
  sv: UseFormRegisterReturn;
  en: UseFormRegisterReturn;
  svError?: string;
  enError?: string;
}

/** A text for people: Swedish, and English where somebody writes it. */
export function TextPair({ id, label, hint, multiline, optional, sv, en, svError, enError }: TextPairProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        id={`${id}-sv`}
        label={optional ? t('app.optional', { label }) : label}
        hint={hint}
        multiline={multiline}
        error={svError}
        {...sv}
      />
      <TextField
        id={`${id}-en`}
        label={t('app.inEnglish', { label })}
        multiline={multiline}
        error={enError}
        {...en}
      />
    </>
  );
}
