import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { classNames } from './class-names.ts';
import styles from './DateField.module.css';
import field from './Field.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or `null` while no whole day is given. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The last day allowed, `YYYY-MM-DD`. */
  readonly max?: string;
  readonly isDisabled?: boolean;
}

/** A calendar day, typed part by part. */
export function DateField({ label, value, onChange, max, isDisabled }: DateFieldProps) {
  return (
    <AriaDateField
      className={field.field}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      isDisabled={isDisabled ?? false}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
    >
      <Label className={field.label}>{label}</Label>
      <DateInput className={classNames(field.input, styles.parts)}>
        {(segment) => <DateSegment segment={segment} className={styles.part} />}
      </DateInput>
      <FieldError className={field.error} />
    </AriaDateField>
  );
}
