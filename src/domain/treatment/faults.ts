import { isPlainDate } from '../photo/plain-date.ts';

/** What is wrong with a field. `range`: a number outside of what it can be; `unknown`: not in the catalogue; `order`: ends before it begins. */
export type FaultKind = 'missing' | 'date' | 'time' | 'range' | 'whole' | 'unknown' | 'order' | 'twice';

/** One thing that keeps a record from being kept; the sentence is made of it where words are kept. */
export interface Fault {
  /** The field, with dots into parts of it: `gap.minDays`, `depths.2.depthMm`. */
  readonly field: string;
  readonly kind: FaultKind;
}

/** What a check of one field came to: nothing, or the one fault. */
export type Faults = readonly Fault[];

const fault = (field: string, kind: FaultKind, isFaulty: boolean): Faults => (isFaulty ? [{ field, kind }] : []);

/** A text that has to say something. */
export function needsText(field: string, text: string): Faults {
  return fault(field, 'missing', text.trim() === '');
}

/** A list that has to have something in it. */
export function needsSome(field: string, list: readonly unknown[]): Faults {
  return fault(field, 'missing', list.length === 0);
}

/** A day that exists; absent is fine. */
export function needsDate(field: string, date: string | null | undefined): Faults {
  return fault(field, 'date', date !== undefined && date !== null && !isPlainDate(date));
}

/** A wall time `HH:MM`; absent is fine. */
export function needsTime(field: string, time: string | undefined): Faults {
  return fault(field, 'time', time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time));
}

/** A finite number from `min` to `max`, both included; `null` is fine. */
export function needsNumber(field: string, value: number | null, min: number, max: number): Faults {
  return fault(field, 'range', value !== null && !(value >= min && value <= max));
}

/** A whole number from `min` to `max`, both included; `null` is fine. */
export function needsWhole(field: string, value: number | null, min: number, max: number): Faults {
  const faults = needsNumber(field, value, min, max);
  return faults.length > 0 ? faults : fault(field, 'whole', value !== null && !Number.isInteger(value));
}

/** One of a catalogue. */
export function needsOneOf(field: string, value: string, catalogue: readonly string[]): Faults {
  return fault(field, 'unknown', !catalogue.includes(value));
}

/** Nothing named twice. */
export function needsDistinct(field: string, keys: readonly string[]): Faults {
  return fault(field, 'twice', new Set(keys).size < keys.length);
}

/** Begins before or when it ends; both days and numbers. */
export function needsOrder<T extends string | number>(field: string, from: T, to: T | undefined): Faults {
  return fault(field, 'order', to !== undefined && from > to);
}
