import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddOn } from '../../../src/domain/treatment/add-on.ts';
import { checkSession } from '../../../src/domain/treatment/check-session.ts';
import { SETTINGS } from '../../../src/domain/treatment/session.ts';
import { warningsOf } from '../../../src/domain/treatment/warnings.ts';
import { aSession } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

const serum = (product: string, changes: Partial<AddOn> = {}): AddOn => ({
  kind: 'skincare',
  product,
  lot: '',
  amount: '',
  place: null,
  dayOffset: 0,
  vitaminC: null,
  madeForNeedling: null,
  ...changes,
});
const codes = (changes: Parameters<typeof aSession>[2]) =>
  warningsOf(aSession('a', '2026-02-03', changes)).map(({ code }) => code);
const deep = (mm: number) => [{ place: { area: 'face' as const, region: 'cheek-left' as const }, depthMm: mm }];

describe('warnings', () => {
  it('say nothing where there is nothing to say', () => {
    expect(codes({ depths: deep(2), numbing: { product: 'gel', percent: 4, minutes: 30 } })).toEqual([]);
  });

  it('name the places needled deeper than half a millimetre at home, at home only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTINGS), fc.integer({ min: 2, max: 30 }), (setting, tenths) => {
        const found = codes({ setting, depths: deep(tenths / 10) });
        expect(found.includes('deep-at-home')).toBe(setting === 'home' && tenths > 5);
      }),
    );
  });

  it.each([
    ['what was said', serum('glow', { vitaminC: true }), true],
    ['its name', serum('Vitamin C 20 %'), true],
    ['its chemical name', serum('L-Ascorbic acid'), true],
    ['the word of the person against its name', serum('Vitamin C free', { vitaminC: false }), false],
    ['another vitamin', serum('Vitamin CoQ, vitamin E'), false],
  ])('know vitamin C by %s', (_name, addOn, isKnown) => {
    expect(codes({ addOns: [addOn] }).includes('vitamin-c')).toBe(isKnown);
  });

  it('know it in the serum of the session', () => {
    expect(codes({ serum: 'Vitamin-C serum' })).toEqual(['vitamin-c']);
  });

  it('name products not made for needling, strong numbing and radiofrequency', () => {
    expect(
      codes({
        modality: 'radiofrequency',
        addOns: [serum('oil', { madeForNeedling: false }), serum('gel', { madeForNeedling: true })],
        numbing: { product: 'cream', percent: 5, minutes: null },
      }),
    ).toEqual(['radiofrequency', 'not-made-for-needling', 'strong-numbing']);
  });

  it('never keep a session from being recorded', () => {
    const worst = aSession('a', '2026-02-03', {
      slot: 's1',
      setting: 'home',
      depths: deep(3),
      addOns: [serum('Vitamin C', { madeForNeedling: false })],
      numbing: { product: 'cream', percent: 30, minutes: 90 },
    });
    expect(warningsOf(worst)).toHaveLength(4);
    expect(checkSession(worst)).toEqual([]);
  });
});
