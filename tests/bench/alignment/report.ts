import type { Kind, Outcome } from './known-transforms.ts';
import { type LooksOutcome, RIGHT_PERCENT } from './no-face.ts';
import type { RealOutcome } from './real-pairs.ts';
import { TONES } from './subjects.ts';
import type { TurnedOutcome } from './turned.ts';

/** One line of the bench: a figure and the bar it has to clear. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly pass: boolean;
}

const quantile = (values: readonly number[], p: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
};

/** Errors of the known pairs, of all and by tone of skin. */
export const KNOWN_BARS: Readonly<Record<Kind, { readonly median: number; readonly p95: number }>> = {
  same: { median: 0.05, p95: 0.2 },
  'other-expression': { median: 0.7, p95: 1.3 },
};

function knownRow(outcomes: readonly Outcome[], kind: Kind, group: string): Row {
  const errors = outcomes.flatMap(({ errorPercent }) => (errorPercent === null ? [] : [errorPercent]));
  const [median, p95, worst] = [quantile(errors, 0.5), quantile(errors, 0.95), Math.max(...errors)];
  const bars = KNOWN_BARS[kind];
  const missed = outcomes.length - errors.length;
  return {
    what: `${kind === 'same' ? 'same face, moved and relit' : 'and with another expression'}, ${group} (${outcomes.length})`,
    measured: `median ${median.toFixed(3)}, p95 ${p95.toFixed(3)}, worst ${worst.toFixed(2)} % of eye distance; ${missed} missed`,
    bar: `median ≤ ${bars.median}, p95 ≤ ${bars.p95}, none missed`,
    pass: median <= bars.median && p95 <= bars.p95 && missed === 0,
  };
}

/** Of smaller faces 0.2 % of the eye distance is less than a twentieth of a pixel, which no file of them holds. */
const SMALL_PX = 24;

/** The rows of the known pairs of one kind: all, then each tone of skin there is. Thumbnails have a row of their own. */
export function knownRows(outcomes: readonly Outcome[], kind: Kind): Row[] {
  const ofKind = outcomes.filter((one) => one.kind === kind && one.eyesPx >= SMALL_PX);
  const tones = TONES.map((tone) => [tone, ofKind.filter((one) => one.tone === tone)] as const);
  return [
    knownRow(ofKind, kind, 'all'),
    ...tones.flatMap(([tone, some]) => (some.length > 0 ? [knownRow(some, kind, `${tone} skin`)] : [])),
  ];
}

/** Thumbnails, of both kinds. */
export function smallRow(outcomes: readonly Outcome[]): Row {
  const small = outcomes.filter(({ eyesPx }) => eyesPx < SMALL_PX);
  const errors = small.map(({ errorPercent, eyesPx }) => ((errorPercent ?? Number.POSITIVE_INFINITY) * eyesPx) / 100);
  return {
    what: `both, of thumbnails with fewer than ${SMALL_PX} px between the eyes (${small.length})`,
    measured: `median ${quantile(errors, 0.5).toFixed(2)}, worst ${Math.max(...errors).toFixed(2)} px`,
    bar: '< 2 px, every one',
    pass: errors.every((one) => one < 2),
  };
}

const share = (part: number, whole: number) => `${part} of ${whole}`;

/** Photos of which one lies on its side or stands on its head. */
export function turnedRow(outcomes: readonly TurnedOutcome[]): Row {
  const errors = outcomes.map(({ errorPercent }) => errorPercent ?? Number.POSITIVE_INFINITY);
  return {
    what: `beside itself lying on either side, or upside down (${outcomes.length})`,
    measured: `median ${quantile(errors, 0.5).toFixed(3)}, worst ${Math.max(...errors).toFixed(2)} % of eye distance`,
    bar: 'every one ≤ 1',
    pass: errors.length > 0 && errors.every((one) => one <= 1),
  };
}

/** Published as crops of one photograph, but two of one sitting: in one the person smiles, and nothing lies on all of both. */
const TWO_SHOTS = /^021763_/;

/** Two crops of one photograph. */
export function cropRow(pairs: readonly RealOutcome[]): Row {
  const outcomes = pairs.filter(({ name }) => !TWO_SHOTS.test(name));
  const errors = outcomes.map(({ errorPx }) => errorPx ?? Number.POSITIVE_INFINITY);
  const mirrored = outcomes.filter(({ looksMirrored }) => looksMirrored).length;
  return {
    what: `two crops of one photograph (${outcomes.length}, of which ${mirrored} are mirrored, and said to be)`,
    measured: `median ${quantile(errors, 0.5).toFixed(2)}, worst ${Math.max(...errors).toFixed(2)} px of the smaller photo`,
    bar: '< 1 px, every one',
    pass: errors.length > 0 && errors.every((one) => one < 1),
  };
}

/** One person, years apart: pixels must not have the last word, and nothing is mirrored. */
export function yearsRow(outcomes: readonly RealOutcome[]): Row {
  const kept = outcomes.filter(({ isFace, isRefined }) => isFace && !isRefined).length;
  const falsely = outcomes.filter(({ looksMirrored }) => looksMirrored).length;
  return {
    what: 'one person, years apart',
    measured: `${share(kept, outcomes.length)} by landmarks alone (most alike ${Math.max(...outcomes.map(({ likeness }) => likeness)).toFixed(2)}); ${falsely} said to be mirrored`,
    bar: 'all by landmarks, none mirrored',
    pass: kept === outcomes.length && falsely === 0,
  };
}

/** Mirrored pairs. */
export function mirrorRows(
  pairs: readonly RealOutcome[],
  own: { readonly said: number; readonly falsely: number; readonly of: number },
): Row[] {
  const said = pairs.filter(({ looksMirrored }) => looksMirrored).length;
  return [
    {
      what: 'a photograph and its mirror image, as published',
      measured: `${share(said, pairs.length)} said to be mirrored`,
      bar: 'every one',
      pass: said === pairs.length,
    },
    {
      what: 'portraits against their own mirror image, and against themselves',
      measured: `${share(own.said, own.of)} said, ${own.falsely} falsely`,
      bar: 'every one, none falsely',
      pass: own.said === own.of && own.falsely === 0,
    },
  ];
}

/** Pairs without a face. */
export function looksRows(outcomes: readonly LooksOutcome[]): Row[] {
  const isRight = ({ errorPercent }: LooksOutcome) => errorPercent !== null && errorPercent < RIGHT_PERCENT;
  const rows = (['cheek', 'skin', 'object'] as const).map((kind): Row => {
    const some = outcomes.filter((one) => one.kind === kind);
    const errors = some.filter(isRight).map(({ errorPercent }) => errorPercent ?? 0);
    return {
      what: `no face in view: ${kind}`,
      measured: `${share(errors.length, some.length)} right, median ${quantile(errors, 0.5).toFixed(3)}, p95 ${quantile(errors, 0.95).toFixed(3)} % of the side`,
      bar: '≥ 95 % of all three right',
      pass: errors.length >= 0.95 * some.length,
    };
  });
  const unsaid = outcomes.filter(({ isUnconfirmed }) => !isUnconfirmed).length;
  const right = outcomes.filter(isRight).length;
  return [
    ...rows.map((row) => ({ ...row, pass: right >= 0.95 * outcomes.length })),
    {
      what: 'no face in view: all',
      measured: `${share(right, outcomes.length)} right; ${unsaid} not marked as to be checked`,
      bar: '≥ 95 %, all marked',
      pass: right >= 0.95 * outcomes.length && unsaid === 0,
    },
  ];
}

/** The rows as a table in Markdown. */
export function asTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, bar, pass }) => `| ${what} | ${measured} | ${bar} | ${pass ? 'ok' : 'MISSED'} |`,
  );
  return ['| what | measured | bar | |', '|---|---|---|---|', ...lines].join('\n');
}
