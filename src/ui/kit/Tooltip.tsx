import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** One focusable react-aria element. */
  readonly children: ReactElement;
}

/** A word about what is pointed at or focused. Nothing may stand in a tooltip that is said nowhere else. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      {/* Within the page's landmarks, outside of which nothing may be said. */}
      <AriaTooltip
        className={styles.tooltip}
        offset={6}
        UNSTABLE_portalContainer={document.querySelector('main') ?? document.body}
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
