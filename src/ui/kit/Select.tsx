import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import field from './Field.module.css';
import styles from './Select.module.css';

export interface SelectOption<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** The label is spoken but not shown. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
}

/** A choice of one among many. */
export function Select<T extends string>({
  label,
  options,
  value,
  onChange,
  isLabelHidden,
  isDisabled,
}: SelectProps<T>) {
  return (
    <AriaSelect
      className={field.field}
      isDisabled={isDisabled ?? false}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <Button className={styles.button}>
        <SelectValue className={styles.value} />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.list} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
