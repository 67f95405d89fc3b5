import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import layout from './layout.module.css';

export interface SubHeadProps {
  readonly back: { readonly href: string; readonly label: string };
  readonly title: string;
  /** Small controls at the right. */
  readonly children?: ReactNode;
}

/** The head of a screen below another: the way back and its title. */
export function SubHead({ back, title, children }: SubHeadProps) {
  return (
    <header className={layout.stack}>
      <div className={layout.back}>
        <ButtonLink variant="bare" href={back.href} icon={<ArrowLeft aria-hidden />}>
          {back.label}
        </ButtonLink>
      </div>
      <div className={layout.head}>
        <h1 className={layout.title}>{title}</h1>
        {children}
      </div>
    </header>
  );
}
