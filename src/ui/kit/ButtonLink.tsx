import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type ButtonVariant, buttonClass } from './button-class.ts';

export interface ButtonLinkProps {
  /** A path inside the program. */
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A link to another screen that looks like a button. */
export function ButtonLink({ href, variant = 'quiet', icon, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonClass(variant)}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
