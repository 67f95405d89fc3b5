import type { CheckId, CheckUnit, Level, Verdict } from '../../../domain/fairness/check.ts';
import { formatNumber } from '../numbers.ts';
import { found, unchecked } from './causes.ts';

/** What each check is called; its line in a list starts with this. */
const check: Readonly<Record<CheckId, string>> = {
  yaw: 'Yaw',
  pitch: 'Pitch',
  roll: 'Roll',
  distance: 'Distance',
  expression: 'Expression',
  exposure: 'Exposure',
  clipping: 'Clipping',
  'light-direction': 'Light direction',
  'white-balance': 'White balance',
  'natural-colour': 'Natural colour',
  sharpness: 'Sharpness',
  resolution: 'Resolution',
  framing: 'Framing',
  'set-up': 'Set-up',
  timing: 'Timing',
};

/** How a check came out, in one word. */
const level: Readonly<Record<Level, string>> = {
  good: 'Good',
  care: 'Care',
  poor: 'Poor',
  unknown: 'Not checked',
};

/** Whether a pair may be compared. */
const verdict: Readonly<Record<Verdict, string>> = {
  comparable: 'Comparable',
  care: 'Compare with care',
  'not-comparable': 'Not comparable',
  'not-checked': 'Not checked',
};

/** What a good check says. */
const same: Readonly<Record<CheckId, string>> = {
  yaw: 'The head is turned to the side alike in both photos.',
  pitch: 'The chin is held alike in both photos.',
  roll: 'The head is tilted alike in both photos.',
  distance: 'Both photos were taken from about the same distance.',
  expression: 'The face is as much at rest in one photo as in the other.',
  exposure: 'The skin is about equally bright in both photos.',
  clipping: 'Hardly any skin is pure white or black in either photo.',
  'light-direction': 'The light comes from about the same direction in both photos.',
  'white-balance': 'What should not change colour has about the same colour in both photos.',
  'natural-colour': 'The cheeks have a colour in both photos that plain light gives to skin.',
  sharpness: 'Both photos are about equally sharp.',
  resolution: 'Both photos have enough pixels on the skin to show fine changes.',
  framing: 'What is compared is in both photos.',
  'set-up': 'Camera and settings are alike, as far as the files say.',
  timing: 'Neither photo was taken while the skin was healing from a session.',
};

/** One decimal below ten, none above: more would claim more than was measured. */
const tenths = (value: number) => formatNumber(value, value < 9.95 ? 1 : 0);

/** A check’s figure with its unit; its sign is told by the cause. */
const figure: Readonly<Record<CheckUnit, (value: number) => string>> = {
  degrees: (value) => `${tenths(value)}°`,
  percent: (value) => `${tenths(value)} %`,
  'face-heights': (value) => `${tenths(value * 100)} % of face height`,
  stops: (value) => `${formatNumber(value, 2)} stops`,
  share: (value) => `${tenths(value * 100)} %`,
  'delta-e': (value) => `ΔE ${tenths(value)}`,
  ratio: (value) => `ratio ${formatNumber(value, 2)}`,
  'px-per-mm': (value) => `${tenths(value)} px per mm`,
  hours: (value) => (Math.abs(value - 1) < 0.05 ? '1 hour apart' : `${tenths(value)} hours apart`),
  none: () => '',
};

/** The sentence under a verdict. `count` of `all` checks could not be made. */
const said = {
  /** A figure beyond its limit whose cause is not known. */
  different: 'The two photos differ in this.',
  comparable: 'Nothing that was checked speaks against comparing these photos.',
  care: (causes: string) => `Mind this when you compare them: ${causes}.`,
  notComparable: (causes: string) => `These photos cannot show a change of the skin: ${causes}.`,
  /** `isSome`: some checks could be made, but none that tells enough. */
  notChecked: (reason: string, isSome: boolean) => {
    const why = reason === '' ? '' : ` (${reason})`;
    return isSome
      ? `Too little could be checked${why} to say whether these photos may be compared.`
      : `None of the checks could be made${why}, so nothing is known about whether these photos may be compared.`;
  },
  unchecked: (count: number, all: number) => `${count} of ${all} checks could not be made.`,
};

/** What is said, on the screen and in exported pictures, while photos are shown otherwise than they are. */
const disclosed = {
  lightMatched: 'Light matched on all photos shown',
  bothMirrored: 'Both photos shown mirrored',
  beforeMirrored: 'Before photo shown mirrored',
  afterMirrored: 'After photo shown mirrored',
};

/** Whether a pair may be compared, and why not. */
export const fairness = { check, level, verdict, found, unchecked, same, figure, said, disclosed };
