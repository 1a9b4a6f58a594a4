import { useTranslation } from 'react-i18next';
import type { TextPath } from '../../form/paths';
import { useEditor } from '../editor/EditorContext';
import { TextInput } from './TextInput';
import styles from './fields.module.css';

interface BothLanguagesProps {
  name: TextPath;
  label: string;
  hint?: string;
  multiline?: boolean;
  rows?: number;
  rule?: (typed: string) => true | string;
}

/** A text for people: always in Swedish, and in English where the drafter writes that too. */
export function BothLanguages({ name, label, hint, rule, ...look }: BothLanguagesProps) {
  const { t } = useTranslation();
  const { english } = useEditor();
  return (
    <div className={styles.languages}>
      <TextInput {...look} name={`${name}.sv`} label={label} hint={hint} lang="sv" rule={rule} />
      {english && (
        <TextInput {...look} name={`${name}.en`} label={t('drafting.inEnglish', { label })} lang="en" />
      )}
    </div>
  );
}
