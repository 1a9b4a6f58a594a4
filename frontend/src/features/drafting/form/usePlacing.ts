import type { Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { usePointerWords } from '@/i18n/usePointerWords';
import type { Refusal } from '@/lib/useSaving';
import { fieldOfPointer } from './pointers';
import { useRefusalWords } from './useRefusalWords';
import type { AgreementValues } from './values';

/** Where the API's refusals of a document belong in the editor, and the sentence at the field. */
export function usePlacing() {
  const { t } = useTranslation();
  const words = usePointerWords();
  const reason = useRefusalWords();
  return ({ pointer = '', code }: Refusal, values: AgreementValues) => {
    const field = fieldOfPointer(values, pointer);
    return field === undefined
      ? undefined
      : {
          field: field as Path<AgreementValues>,
          message: t('drafting.refused', { place: words(pointer, values), reason: reason(code) }),
        };
  };
}
