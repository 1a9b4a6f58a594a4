import { Button, Field, Fieldset, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PickSeveral.module.css';

export interface Pick {
  value: string;
  label: string;
}

interface PickSeveralProps {
  /** Id of the first box: where the error summary leads. */
  id: string;
  legend: string;
  error?: string;
  /** Offered as boxes. */
  suggested: Pick[];
  /** Everything else that may be added. */
  others: Pick[];
  addLabel: string;
  value: string[];
  onChange: (value: string[]) => void;
}

/** Boxes for what is likely, and a list from which to add what is not. */
export function PickSeveral({
  id,
  legend,
  error,
  suggested,
  others,
  value,
  onChange,
  ...rest
}: PickSeveralProps) {
  const { t } = useTranslation();
  const selectId = useId();
  const [toAdd, setToAdd] = useState('');
  const offered = new Set(suggested.map((pick) => pick.value));
  const boxes = [
    ...suggested,
    ...others.filter((pick) => value.includes(pick.value) && !offered.has(pick.value)),
  ];
  const addable = others.filter((pick) => !value.includes(pick.value) && !offered.has(pick.value));
  const toggle = (chosen: string) =>
    onChange(value.includes(chosen) ? value.filter((one) => one !== chosen) : [...value, chosen]);

  return (
    <div className={styles.pick}>
      {boxes.length > 0 && (
        <Fieldset className={styles.boxes}>
          <Fieldset.Legend>{legend}</Fieldset.Legend>
          {boxes.map((pick, index) => (
            <label key={pick.value} className={styles.box}>
              <input
                type="checkbox"
                id={index === 0 ? id : undefined}
                checked={value.includes(pick.value)}
                onChange={() => toggle(pick.value)}
                aria-describedby={error ? `${id}-error` : undefined}
              />
              <span>{pick.label}</span>
            </label>
          ))}
        </Fieldset>
      )}
      {addable.length > 0 && (
        <div className={styles.add}>
          <Field>
            <Label htmlFor={boxes.length > 0 ? selectId : id}>{rest.addLabel}</Label>
            <Select
              id={boxes.length > 0 ? selectId : id}
              value={toAdd}
              onChange={(event) => setToAdd(event.target.value)}
            >
              <Select.Option value="">{t('app.choose')}</Select.Option>
              {addable.map((pick) => (
                <Select.Option key={pick.value} value={pick.value}>
                  {pick.label}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Button
            type="button"
            variant="secondary"
            disabled={toAdd === ''}
            onClick={() => {
              onChange([...value, toAdd]);
              setToAdd('');
            }}
          >
            {t('app.add')}
          </Button>
        </div>
      )}
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
    </div>
  );
}
