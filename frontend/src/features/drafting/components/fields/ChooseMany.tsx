import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Fieldset, Label, Select, ValidationMessage, type Choice } from '@/ui';
import styles from './fields.module.css';

interface ChooseManyProps {
  /** Id of the list to choose from: where the error summary leads. */
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  choices: Choice[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a register: a list to add from, and what is chosen with a way to take it away. */
export function ChooseMany({ id, legend, hint, error, choices, chosen, onChange }: ChooseManyProps) {
  const { t } = useTranslation();
  const [next, setNext] = useState('');
  const left = choices.filter(({ value }) => !chosen.includes(value));
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;

  return (
    <Fieldset className={styles.many}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {hint && <Fieldset.Description>{hint}</Fieldset.Description>}
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={t('drafting.chosen', { legend })}>
          {chosen.map((value) => (
            <li key={value}>
              {labelOf(value)}
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('drafting.removeNamed', { name: labelOf(value) })}
                onClick={() => {
                  onChange(chosen.filter((other) => other !== value));
                  document.getElementById(id)?.focus();
                }}
              >
                {t('drafting.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field>
        <Label htmlFor={id} className="visually-hidden">
          {t('drafting.chooseFor', { legend })}
        </Label>
        <div className={styles.adder}>
          <Select
            id={id}
            value={next}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={(event) => setNext(event.target.value)}
          >
            <Select.Option value="">
              {left.length === 0 ? t('drafting.nothingLeft') : t('drafting.choose')}
            </Select.Option>
            {left.map(({ value, label }) => (
              <Select.Option key={value} value={value}>
                {label}
              </Select.Option>
            ))}
          </Select>
          <Button
            variant="secondary"
            aria-label={t('drafting.addTo', { legend })}
            onClick={() => {
              if (next !== '') onChange([...chosen, next]);
              setNext('');
            }}
          >
            {t('drafting.add')}
          </Button>
        </div>
        {error && (
          <ValidationMessage id={`${id}-error`} data-color="danger">
            {error}
          </ValidationMessage>
        )}
      </Field>
    </Fieldset>
  );
}
