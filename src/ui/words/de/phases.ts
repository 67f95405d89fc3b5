import type { Phase } from '../../../domain/treatment/phase.ts';
import type { phases as english } from '../en/phases.ts';
import type { Words } from '../translated.ts';

const name: Readonly<Record<Phase, string>> = {
  baseline: 'Ausgangszustand',
  healing: 'Heilung',
  early: 'Früh',
  'short-term': 'Kurzfristig',
  'long-term': 'Langfristig',
};

const since = (days: number) => {
  if (days < 14) return days === 1 ? '1 Tag' : `${days} Tage`;
  if (days < 365) return `${Math.round(days / 7)} Wochen`;
  return `${Math.round(days / 30.44)} Monate`;
};

export const phases: Words<typeof english> = {
  name,
  timing: {
    baseline: 'Ausgangszustand',
    healing: (days, session) => `Heilung Tag ${days}, Sitzung ${session}`,
    result: (days, session) => `${since(days)} nach Sitzung ${session}`,
    named: (phase, days, session) => `${since(days)} nach Sitzung ${session}, ${name[phase].toLowerCase()}`,
  },
};
