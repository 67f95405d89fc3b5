import { LAST_HEALING_DAY } from './phase.ts';
import { type Sign, SYMPTOMS, type Symptom, type SymptomEntry } from './symptom.ts';

/** From this day on symptoms are expected to go down. */
export const TURNING_DAY = 3;
/** What counts as marked on a scale of 0–10: the range commonly called moderate begins at 4. */
export const MARKED = 4;
/** A change of one point on such a scale is noise; two are noticed (J. T. Farrar et al., Pain 2001;94:149, on pain). */
export const NOTICEABLE = 2;

/** What a hint is found in: a day as it is kept, or as it is being written. */
export type DiaryDay = Pick<SymptomEntry, 'day' | 'ratings' | 'signs'>;

/** A reason to ask a professional; never a diagnosis. `day` is the first day on which it held. */
export type Hint =
  | { readonly code: 'worse-after-day-3'; readonly symptom: Symptom; readonly day: number }
  | { readonly code: 'marked-after-day-7'; readonly symptom: Symptom; readonly day: number }
  | { readonly code: Sign; readonly day: number };

/** The ratings of one symptom, in the order of days. */
function courseOf(symptom: Symptom, entries: readonly DiaryDay[]) {
  return entries
    .flatMap(({ day, ratings }) => (ratings[symptom] === null ? [] : [{ day, rating: ratings[symptom] }]))
    .toSorted((a, b) => a.day - b.day);
}

/**
 * The first day after day 3 on which a symptom is noticeably worse than it had been: by two points or more above the lowest rating
 * since day 3, or, where that stretch has none, above the last before it.
 */
function worsensOn(symptom: Symptom, entries: readonly DiaryDay[]): number | null {
  const rated = courseOf(symptom, entries);
  const found = rated.find(({ day, rating }, i) => {
    if (day <= TURNING_DAY || i === 0) return false;
    const earlier = rated.slice(0, i);
    const since = earlier.filter((one) => one.day >= TURNING_DAY);
    const reference = Math.min(...(since.length > 0 ? since : earlier.slice(-1)).map((one) => one.rating));
    return rating - reference >= NOTICEABLE;
  });
  return found?.day ?? null;
}

function firstDayOf(sign: Sign, entries: readonly DiaryDay[]): number | null {
  const days = entries
    .filter(({ signs, day }) => signs.includes(sign) && (sign !== 'itchy-bumps' || day >= TURNING_DAY))
    .map(({ day }) => day);
  return days.length > 0 ? Math.min(...days) : null;
}

const SIGNS_BY_URGENCY: readonly Sign[] = [
  'eye-symptoms',
  'fever',
  'pus',
  'spreading-warmth',
  'blisters',
  'itchy-bumps',
  'dark-patches',
];

/**
 * The reasons that a diary gives to ask a professional, the most pressing first. Itchy raised bumps count from day 3 on, every other
 * sign on any day; "marked" is a rating of 4 or more later than day 7.
 * @param entries of one session, in any order
 */
export function hintsOf(entries: readonly DiaryDay[]): readonly Hint[] {
  const signs = SIGNS_BY_URGENCY.flatMap((code): readonly Hint[] => {
    const day = firstDayOf(code, entries);
    return day === null ? [] : [{ code, day }];
  });
  const worse = SYMPTOMS.flatMap((symptom): readonly Hint[] => {
    const day = worsensOn(symptom, entries);
    return day === null ? [] : [{ code: 'worse-after-day-3', symptom, day }];
  });
  const marked = SYMPTOMS.flatMap((symptom): readonly Hint[] => {
    const found = courseOf(symptom, entries).find(({ day, rating }) => day > LAST_HEALING_DAY && rating >= MARKED);
    return found ? [{ code: 'marked-after-day-7', symptom, day: found.day }] : [];
  });
  return [...signs, ...worse, ...marked];
}
