import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ME, SAMPLE_PERSON } from '../../../src/domain/photo/photo.ts';
import { addDays } from '../../../src/domain/photo/plain-date.ts';
import { type Consent, PURPOSES } from '../../../src/domain/treatment/consent.ts';
import { isConsented, isPurposeAsked, isRecordConsented } from '../../../src/domain/treatment/consented.ts';
import { stamp } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

let count = 0;
function consent(changes: Partial<Consent> = {}): Consent {
  count += 1;
  return { ...stamp(`c${count}`), person: 'ada', purpose: 'clinic', givenOn: '2026-02-03', note: '', ...changes };
}
const photo = { id: 'p', person: 'ada' };
const reason = (purpose: 'clinic' | 'public', consents: readonly Consent[], today = '2026-03-01') => {
  const found = isConsented(photo, purpose, consents, today);
  return found.ok ? 'ok' : found.reason;
};

describe('consent', () => {
  it('is needed from others, not from oneself, not for samples, and not for their own use', () => {
    expect(reason('clinic', [])).toBe('none');
    expect(isConsented(photo, 'own', [], '2026-03-01').ok).toBe(true);
    for (const person of [ME, SAMPLE_PERSON])
      expect(isConsented({ id: 'p', person }, 'public', [], '2026-03-01').ok).toBe(true);
  });

  it('is asked for where there is somebody else, or one was noted', () => {
    expect(isPurposeAsked('ada', [])).toBe(true);
    expect(isPurposeAsked(ME, [consent()])).toBe(false);
    expect(isPurposeAsked(ME, [consent({ person: ME })])).toBe(true);
    expect(isPurposeAsked(SAMPLE_PERSON, [])).toBe(false);
  });

  it('for records is the one for all photos, whatever was agreed for one', () => {
    const one = consent({ photo: 'p', purpose: 'public' });
    expect(isRecordConsented('ada', 'clinic', [one], '2026-03-01')).toMatchObject({ ok: false, reason: 'none' });
    expect(isRecordConsented('ada', 'clinic', [one, consent()], '2026-03-01').ok).toBe(true);
    expect(isRecordConsented('ada', 'own', [], '2026-03-01').ok).toBe(true);
  });

  it('for a photo ends with that for all, unless it was given after that', () => {
    const at = (hour: string) => `2026-02-05T${hour}:00:00.000Z`;
    const ended = consent({ withdrawnOn: '2026-02-05', updatedAt: at('12') });
    const ofPhoto = (givenOn: string, hour: string) => consent({ photo: 'p', givenOn, createdAt: at(hour) });
    expect(reason('clinic', [ended, ofPhoto('2026-02-04', '13')])).toBe('withdrawn');
    expect(reason('clinic', [ended, ofPhoto('2026-02-05', '11')])).toBe('withdrawn');
    expect(reason('clinic', [ended, ofPhoto('2026-02-05', '13')])).toBe('ok');
    expect(reason('clinic', [ended, ofPhoto('2026-02-06', '13')])).toBe('ok');
    const since = consent({ purpose: 'own', givenOn: '2026-02-20' });
    expect(reason('clinic', [ended, since, ofPhoto('2026-02-04', '11')])).toBe('narrower');
  });

  it('is for a purpose and those narrower than it', () => {
    for (const [i, given] of PURPOSES.entries())
      for (const [k, asked] of PURPOSES.entries())
        expect(isConsented(photo, asked, [consent({ purpose: given })], '2026-03-01').ok).toBe(
          k <= i || asked === 'own',
        );
    expect(reason('public', [consent()])).toBe('narrower');
  });

  it.each([
    ['2026-02-02', 'not-yet'],
    ['2026-02-03', 'ok'],
    ['2026-06-30', 'ok'],
    ['2026-07-01', 'expired'],
  ])('on %s one from 3 February to 30 June is %s', (today, expected) => {
    expect(reason('clinic', [consent({ expiresOn: '2026-06-30' })], today)).toBe(expected);
  });

  it('that was withdrawn holds until the day before', () => {
    const withdrawn = [consent({ withdrawnOn: '2026-05-05' })];
    expect(reason('clinic', withdrawn, '2026-05-04')).toBe('ok');
    expect(reason('clinic', withdrawn, '2026-05-05')).toBe('withdrawn');
  });

  it('for the photo outweighs that for all, and the last outweighs earlier ones', () => {
    const all = consent({ purpose: 'public' });
    expect(reason('public', [all, consent({ photo: 'p', purpose: 'own', givenOn: '2026-01-01' })])).toBe('narrower');
    expect(reason('public', [all, consent({ photo: 'other', purpose: 'own' })])).toBe('ok');
    expect(reason('public', [all, consent({ purpose: 'clinic', givenOn: '2026-02-10' })])).toBe('narrower');
    expect(reason('public', [consent({ purpose: 'public', givenOn: '2026-02-10' }), consent()])).toBe('ok');
  });

  it('withdrawn for all takes with it what had been given for a photo before, not after', () => {
    const all = consent({ withdrawnOn: '2026-02-20' });
    const before = consent({ photo: 'p', purpose: 'public', givenOn: '2026-02-10' });
    expect(reason('public', [all, before])).toBe('withdrawn');
    expect(reason('public', [all, before], '2026-02-19')).toBe('ok');
    expect(reason('public', [all, { ...before, givenOn: '2026-02-21' }])).toBe('ok');
  });

  it('of somebody else says nothing', () => {
    expect(reason('clinic', [consent({ person: 'bea', purpose: 'public' })])).toBe('none');
  });

  it('never allows a wider use than a narrower one, whatever was given', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-02-01', n));
    const given = fc
      .record(
        {
          purpose: fc.constantFrom(...PURPOSES),
          givenOn: days,
          expiresOn: days,
          withdrawnOn: days,
          photo: fc.constant('p'),
        },
        { requiredKeys: ['purpose', 'givenOn'] },
      )
      .map((changes) => consent(changes));
    fc.assert(
      fc.property(fc.array(given, { maxLength: 6 }), days, (consents, today) => {
        const isPublic = isConsented(photo, 'public', consents, today).ok;
        expect(isPublic && !isConsented(photo, 'clinic', consents, today).ok).toBe(false);
        if (isPublic)
          expect(
            consents.some(({ purpose, withdrawnOn }) => purpose === 'public' && !(withdrawnOn && withdrawnOn <= today)),
          ).toBe(true);
        expect(isConsented(photo, 'public', consents.toReversed(), today)).toEqual(
          isConsented(photo, 'public', consents, today),
        );
      }),
    );
  });
});
