import { EllipsisVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type ButtonVariant, buttonClass } from './button-class.ts';
import { classNames } from './class-names.ts';
import styles from './Menu.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Red: it takes something away. */
  readonly isHarm?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The name of the button that opens the menu. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Shown instead of three dots. */
  readonly icon?: ReactNode;
  /** Words on the button instead of an icon alone. */
  readonly isLabelShown?: boolean;
  readonly variant?: ButtonVariant;
}

/** A button that opens a list of deeds. */
export function Menu({ label, entries, icon = <EllipsisVertical aria-hidden />, isLabelShown, variant }: MenuProps) {
  const trigger = (
    <AriaButton
      className={buttonClass(variant ?? (isLabelShown ? 'quiet' : 'bare'), isLabelShown ? 'words' : 'icon')}
      {...(isLabelShown ? {} : { 'aria-label': label })}
    >
      {icon}
      {isLabelShown && <span>{label}</span>}
    </AriaButton>
  );
  return (
    <MenuTrigger>
      {isLabelShown ? trigger : <Tooltip text={label}>{trigger}</Tooltip>}
      <Popover className={styles.popover} offset={4}>
        <AriaMenu className={styles.menu} aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onAction}
              className={classNames(styles.entry, entry.isHarm && styles.harm)}
            >
              {entry.icon}
              <span>{entry.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
