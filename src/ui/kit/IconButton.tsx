import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ButtonVariant, buttonClass } from './button-class.ts';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What the button does, in words; spoken and shown as the tooltip. */
  readonly name: string;
  readonly icon: ReactNode;
  /** A key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
  readonly variant?: ButtonVariant;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon alone, where every photo app has that icon. */
export function IconButton({ name, icon, shortcut, variant = 'bare', ...props }: IconButtonProps) {
  return (
    <Tooltip text={shortcut ? `${name} (${shortcut})` : name}>
      <AriaButton {...props} aria-label={name} className={buttonClass(variant, 'icon')}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
