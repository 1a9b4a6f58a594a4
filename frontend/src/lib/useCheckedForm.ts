import {
  get,
  set,
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
} from 'react-hook-form';
import type { DraftStore } from './draft';
import { useDraft } from './useDraft';
import { useSaving, type Refusal } from './useSaving';

/** What is wrong with one field, in words. */
export interface Fault<Values extends FieldValues> {
  field: Path<Values>;
  message: string;
}

interface CheckedForm<Values extends FieldValues> {
  /** Begins the ids of the fields: where the error summary's links lead. */
  name: string;
  initialValues: Values;
  draft?: DraftStore<Values>;
  /** All faults, in the order of the fields. */
  check: (values: Values) => Fault<Values>[];
  save: (values: Values) => Promise<unknown>;
  /** The field and the sentence for what the API refused. */
  place: (refusal: Refusal, values: Values) => Fault<Values> | undefined;
}

/** A form whose rules stand in one function, and whose fields are named in one way. */
export function useCheckedForm<Values extends FieldValues>(options: CheckedForm<Values>) {
  const { name, initialValues, draft, check, save, place } = options;
  const form = useForm<Values>({
    defaultValues: { ...initialValues, ...draft?.read() } as DefaultValues<Values>,
    shouldFocusError: false,
    resolver: (values) => {
      const faults = check(values);
      const errors: FieldErrors<Values> = {};
      faults.forEach(({ field, message }) => set(errors, field, { type: 'check', message }));
      return faults.length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
  });
  const { formState } = form;
  useDraft(form, draft);
  const { submit, failure } = useSaving(form, { save, place });
  const idOf = (field: string) => `${name}-${field.replaceAll('.', '-')}`;
  return {
    form,
    idOf,
    errorOf: (field: Path<Values>) => messageIn(get(formState.errors, field)),
    /** What the frame around the fields needs. */
    frame: {
      onSubmit: submit,
      errors: messagesIn(formState.errors).map(({ field, message }) => ({ field: idOf(field), message })),
      attempt: formState.submitCount,
      pending: formState.isSubmitting,
      failure,
    },
  };
}

function messageIn(error: unknown): string | undefined {
  const message = isObject(error) && error.message;
  return typeof message === 'string' ? message : undefined;
}

/** The errors of nested fields and of lists too, as paths with dots. */
function messagesIn(errors: unknown, path = ''): { field: string; message: string }[] {
  if (!isObject(errors)) return [];
  const message = messageIn(errors);
  if (message) return [{ field: path, message }];
  return Object.entries(errors).flatMap(([key, child]) =>
    messagesIn(child, path === '' ? key : `${path}.${key}`),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
