import { CircleCheck, CircleDashed, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Level } from '../../domain/fairness/check.ts';
import { classNames } from '../kit/class-names.ts';
import styles from './LevelSign.module.css';

const SIGNS: Readonly<Record<Level, ReactNode>> = {
  good: <CircleCheck />,
  care: <TriangleAlert />,
  poor: <OctagonX />,
  unknown: <CircleDashed />,
};

/** The sign of a level, told apart by its shape; the word for it always stands beside it or in the name of what it is on. */
export function LevelSign({ level }: { readonly level: Level }) {
  return (
    <span className={classNames(styles.sign, styles[level])} aria-hidden data-level={level}>
      {SIGNS[level]}
    </span>
  );
}
