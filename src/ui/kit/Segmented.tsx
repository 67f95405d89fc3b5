import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classNames } from './class-names.ts';
import styles from './Segmented.module.css';

export interface SegmentedOption<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Shown before the label. */
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface SegmentedProps<T extends string> {
  /** The name of the choice, for screen readers. */
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Takes the whole width, the options in equal parts. */
  readonly isWide?: boolean;
  /** Options that do not fit in one line go on in the next. */
  readonly isWrapped?: boolean;
}

/** A choice of one among a few, all in sight. The options are buttons that say whether they are pressed. */
export function Segmented<T extends string>({ label, options, value, onChange, isWide, isWrapped }: SegmentedProps<T>) {
  // `multiple`, because react-aria makes radios of a single choice and these are buttons to those who look for them.
  const choose = (keys: Set<Key>) => {
    const chosen = options.find((option) => option.id !== value && keys.has(option.id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames(styles.group, isWide && styles.wide, isWrapped && styles.wrapped)}
      selectionMode="multiple"
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {options.map(({ id, label: words, icon, isDisabled = false }) => (
        <ToggleButton key={id} id={id} className={styles.option} isDisabled={isDisabled}>
          {icon}
          <span>{words}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
