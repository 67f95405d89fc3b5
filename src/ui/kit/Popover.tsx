import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** A {@link Button} or {@link IconButton} that opens it. */
  readonly trigger: ReactElement;
  /** The name of what opens, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A few controls beside the button that opened them. */
export function Popover({ trigger, label, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles.popover} offset={6}>
        <AriaDialog className={styles.content} aria-label={label}>
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
