import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ButtonVariant, buttonClass } from './button-class.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: ButtonVariant;
  /** A lucide icon, shown before the words. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. One `primary` a screen; `quiet` for the rest; `bare` inside panels; `harm` for what cannot be undone. */
export function Button({ variant = 'quiet', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={buttonClass(variant)}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}
