import { useId } from 'react';
import { Checkbox } from './Checkbox.tsx';
import styles from './CheckGroup.module.css';

export interface CheckGroupProps<T extends string> {
  readonly label: string;
  readonly help?: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly value: readonly T[];
  /** The chosen ones in the order of the options. */
  readonly onChange: (value: readonly T[]) => void;
}

/** Any number among a few, all in sight. */
export function CheckGroup<T extends string>({ label, help, options, value, onChange }: CheckGroupProps<T>) {
  const id = useId();
  const toggle = (one: T, isOn: boolean) =>
    onChange(options.map((option) => option.id).filter((each) => (each === one ? isOn : value.includes(each))));
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {help && <span className={styles.help}>{help}</span>}
      <div className={styles.options}>
        {options.map((option) => (
          <Checkbox key={option.id} isSelected={value.includes(option.id)} onChange={(isOn) => toggle(option.id, isOn)}>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
