import type { AddOn } from '../../domain/treatment/add-on.ts';
import type { Session } from '../../domain/treatment/session.ts';
import type { Warning } from '../../domain/treatment/warnings.ts';
import { sessions as english } from './en/sessions.ts';
import { treatedPlaceWords } from './journey.ts';
import { formatList, formatNumber } from './numbers.ts';
import { translated } from './translated.ts';
import { TREATMENT_WORDS } from './treatment.ts';

const words = translated('sessions', english);

export const SESSION_WORDS = words.session;

function warningSentence(warning: Warning): string {
  const named = (products: readonly string[]) => formatList(products.map((one) => one.trim() || words.warning.unnamed));
  switch (warning.code) {
    case 'deep-at-home':
      return words.warning.deep(formatList(warning.places.map(treatedPlaceWords)));
    case 'vitamin-c':
      return words.warning.vitaminC(named(warning.products));
    case 'not-made-for-needling':
      return words.warning.notMade(named(warning.products));
    case 'strong-numbing':
      return words.warning.numbing(formatNumber(warning.percent));
    case 'radiofrequency':
      return words.warning.radiofrequency;
  }
}

/** A warning with its reason and where that comes from. */
export function warningWords(warning: Warning): string {
  return words.warning.source(warningSentence(warning), TREATMENT_WORDS.source[warning.source]);
}

function dayOffsetWords(days: number): string {
  if (days === 0) return words.session.sameDay;
  return days < 0 ? words.session.daysBefore(-days) : words.session.daysAfter(days);
}

/** “Platelet-rich plasma (PRP), 4 ml, Right cheek, same day” */
export function addOnWords({ kind, product, amount, lot, place, dayOffset }: AddOn): string {
  return [
    TREATMENT_WORDS.addOn[kind],
    product,
    amount,
    lot,
    place ? treatedPlaceWords(place) : '',
    dayOffsetWords(dayOffset),
  ]
    .filter(Boolean)
    .join(', ');
}

/** “Right cheek 0.75 mm, Left cheek 0.75 mm” */
export function depthsWords(depths: Session['depths']): string {
  return depths
    .map(({ place, depthMm }) => words.session.depthFact(treatedPlaceWords(place), formatNumber(depthMm)))
    .join(', ');
}

function numbingWords(numbing: Session['numbing']): string {
  if (!numbing) return '';
  const { product, percent, minutes } = numbing;
  return [
    product,
    percent === null ? '' : words.session.percent(formatNumber(percent)),
    minutes === null ? '' : words.session.minutes(minutes),
  ]
    .filter(Boolean)
    .join(', ');
}

const yesNo = (value: boolean | null) => (value === null ? '' : value ? words.session.yes : words.session.no);

/** What is known of a session as names and values; what nobody said is left out. */
export function sessionFacts(session: Session, roller: string | null): readonly (readonly [string, string])[] {
  const w = words.session;
  const { cartridge } = session;
  const facts: readonly (readonly [string, string])[] = [
    [w.setting, TREATMENT_WORDS.setting[session.setting]],
    [w.modality, TREATMENT_WORDS.modality[session.modality]],
    [w.roller, roller ?? ''],
    [w.depths, depthsWords(session.depths)],
    [w.addOns, session.addOns.map(addOnWords).join('; ')],
    [w.time, session.time ?? ''],
    [w.operator, session.operator],
    [w.place, session.place],
    [w.device, session.device],
    [w.cartridge, [cartridge?.type, cartridge?.lot].filter(Boolean).join(', ')],
    [w.singleUse, yesNo(cartridge?.singleUse ?? null)],
    [w.usesBefore, session.usesBefore === null ? '' : formatNumber(session.usesBefore)],
    [w.passes, session.passes === null ? '' : formatNumber(session.passes)],
    [w.numbing, numbingWords(session.numbing)],
    [w.pain, session.pain === null ? '' : w.ofTen(session.pain)],
    [w.sterilised, yesNo(session.sterilised)],
    [w.serum, session.serum],
    [w.note, session.note],
  ];
  return facts.filter(([, value]) => value !== '');
}
