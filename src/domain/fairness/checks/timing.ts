import type { Phase } from '../../treatment/phase.ts';
import type { Cause, Check, Level, Side } from '../check.ts';
import { type Pair, unknownCheck } from '../pair.ts';

const LEVELS: Readonly<Record<Phase, { readonly level: Level; readonly cause: Cause }>> = {
  baseline: { level: 'good', cause: 'same' },
  healing: { level: 'poor', cause: 'healing' },
  early: { level: 'care', cause: 'early' },
  'short-term': { level: 'good', cause: 'same' },
  'long-term': { level: 'good', cause: 'same' },
};
const ORDER: readonly Level[] = ['good', 'care', 'poor'];

/** Whether one of the photos was taken while the skin was healing, or soon after. */
export function checkTiming({ before, after }: Pair): Check {
  const [b, a] = [before.phase, after.phase];
  // Healing counts whatever the other photo is.
  const known = [
    { side: 'before' as Side, phase: b },
    { side: 'after' as Side, phase: a },
  ].flatMap(({ side, phase }) => (phase ? [{ side, ...LEVELS[phase] }] : []));
  const worst = known.toSorted((x, y) => ORDER.indexOf(y.level) - ORDER.indexOf(x.level))[0];
  if (!worst || (known.length < 2 && worst.level === 'good'))
    return unknownCheck('timing', 'none', 'no-sessions', b ? 'after' : a ? 'before' : undefined);
  const isBoth = known.length === 2 && known[0]?.level === known[1]?.level;
  const side = worst.level === 'good' || isBoth ? undefined : worst.side;
  return {
    id: 'timing',
    level: worst.level,
    value: null,
    unit: 'none',
    cause: worst.cause,
    ...(side && { side }),
    evidence: [],
  };
}
