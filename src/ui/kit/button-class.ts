import styles from './Button.module.css';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'quiet' | 'bare' | 'harm';

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: styles.primary,
  quiet: styles.quiet,
  bare: styles.bare,
  harm: styles.harm,
};

/** The look of a button, for everything that is pressed: buttons, links and menu triggers. */
export function buttonClass(variant: ButtonVariant, shape: 'words' | 'icon' = 'words'): string {
  return classNames(styles.button, VARIANTS[variant], shape === 'icon' && styles.icon);
}
