import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { KIT_WORDS } from '../words/kit.ts';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** `alert` for a question about loss. */
  readonly kind?: 'plain' | 'alert';
  readonly isWide?: boolean;
}

/**
 * A window over the screen: in the middle on a desktop, from below on a phone. Escape closes it. A press beside it does so only where it has no
 * buttons at its foot: what was entered, or is under way, is not to be lost by the second half of a double click.
 */
export function Dialog({ title, isOpen, onClose, children, actions, kind = 'plain', isWide }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.scrim}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={kind === 'plain' && actions === undefined}
    >
      <Modal className={classNames(styles.window, isWide && styles.wide)}>
        <AriaDialog className={styles.dialog} role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton name={KIT_WORDS.close} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
