import { describe, expect, it } from 'vitest';
import { placeOn, scheduleOf } from '../../../src/domain/treatment/schedule.ts';
import { consentWords } from '../../../src/ui/words/clients.ts';
import { hintWords } from '../../../src/ui/words/diary.ts';
import { courseTitle, itemDays, movedWords, placeWords, sessionName } from '../../../src/ui/words/journey.ts';
import { namedTiming, timingWords } from '../../../src/ui/words/phases.ts';
import { addOnWords, warningWords } from '../../../src/ui/words/sessions.ts';
import { aCourse, aSession, sessionsEvery, stamp } from '../../domain/treatment/a-journal.ts';

const course = aCourse();
const first = aSession('n1', '2026-02-03', { slot: 's1' });
const placed = (today: string, sessions = [first]) => placeWords(placeOn(today, scheduleOf(course, sessions, today)));

describe('where a course stands', () => {
  it('is said in words: too early, due, and late without a reproach', () => {
    expect(placed('2026-02-03')).toBe('1 of 3 sessions done. Session 1 was today. Session 2 is due in 28 days.');
    expect(placed('2026-03-10')).toContain('5 weeks since session 1. Session 2 is due now, until 17 March 2026.');
    const late = placed('2026-04-20');
    expect(late).toContain('until 17 March 2026; it can still be held');
    expect(late).not.toMatch(/missed|late|should/i);
  });

  it('is said once all is done, and before anything is', () => {
    expect(placed('2026-05-01', [...sessionsEvery(28, 3)])).toMatch(/^All 3 sessions are done\./);
    expect(placed('2026-02-01', [])).toBe('0 of 3 sessions done. Session 1 is due in 2 days.');
  });
});

describe('a session in a list', () => {
  const schedule = scheduleOf(course, [first], '2026-02-10');

  it('is named by its number first, then its day, its state and its window', () => {
    expect(schedule.map(sessionName).slice(0, 2)).toEqual([
      'Session 1, 3 February 2026, Done, the first of the course',
      'Session 2, 3 March 2026, Too early, due 3 Mar 2026 – 17 Mar 2026',
    ]);
  });

  it('is told how another day lies to its window', () => {
    const [, second] = schedule;
    if (!second) throw new Error('no second session');
    expect(movedWords('2026-03-01', second)).toMatch(/2 days before the window/);
    expect(movedWords('2026-03-17', second)).toBe('That day is in the window.');
    expect(movedWords('2026-03-18', second)).toMatch(/1 day after the window/);
  });
});

describe('a course', () => {
  it('is called by what it is for and where, and stays short', () => {
    expect(courseTitle(['acne-scars'], [{ area: 'face', region: 'cheek-left' }])).toBe('Acne scars · Left cheek');
    expect(courseTitle(['acne-scars', 'firmness', 'texture-tone'], [{ area: 'face' }])).toBe(
      'Acne scars and 2 more · Face',
    );
  });
});

describe('the days of a checklist', () => {
  it.each([
    [-5, -1, '5 to 1 days before'],
    [0, 0, 'day 0'],
    [-14, 0, '14 to 0 days before'],
    [0, 3, 'days 0 to 3'],
  ])('from %i to %i are %s', (fromDay, toDay, words) => {
    const item = { id: 'x', text: 'x', fromDay, toDay, repeats: 'once', source: 'person' } as const;
    expect(itemDays(item)).toBe(words);
  });
});

describe('the phase of a photo', () => {
  const session = first;

  it('is counted from its session', () => {
    expect(timingWords({ phase: 'short-term', session, number: 3, days: 84 })).toBe('12 weeks after session 3');
    expect(namedTiming({ phase: 'early', session, number: 1, days: 9 })).toBe('9 days after session 1, early');
    expect(timingWords({ phase: 'baseline', session: null, number: 0, days: null })).toBe('Baseline');
  });

  it('is never called after while the skin heals', () => {
    for (let days = 0; days <= 7; days++) {
      const timing = { phase: 'healing', session, number: 2, days } as const;
      expect(`${timingWords(timing)} ${namedTiming(timing)}`).not.toMatch(/after/i);
      expect(timingWords(timing)).toBe(`Healing day ${days}, session 2`);
    }
  });
});

describe('what is worth knowing', () => {
  it('comes with its reason and its source, and names a product that has no name', () => {
    const warning = warningWords({ code: 'vitamin-c', products: ['', 'C serum'], source: 'commonly-said' });
    expect(warning).toMatch(/a product without a name and C serum.*granulomas.*\(commonly said/);
  });

  it('is a reason to ask, never a diagnosis', () => {
    expect(hintWords({ code: 'worse-after-day-3', symptom: 'redness', day: 5 })).toMatch(
      /^Redness went up again on day 5/,
    );
    expect(hintWords({ code: 'itchy-bumps', day: 4 })).not.toMatch(/you have|granuloma/i);
  });
});

describe('an add-on', () => {
  it('says where and when', () => {
    const addOn = {
      kind: 'prp',
      product: '',
      lot: '',
      amount: '4 ml',
      place: { area: 'face', region: 'cheek-right' },
      dayOffset: -7,
      vitaminC: null,
      madeForNeedling: null,
    } as const;
    expect(addOnWords(addOn)).toBe('Platelet-rich plasma (PRP), 4 ml, Right cheek, 7 days before');
  });
});

describe('a consent', () => {
  const consent = { ...stamp('c'), person: 'p', purpose: 'clinic', givenOn: '2026-02-03', note: '' } as const;

  it('says whether it still holds', () => {
    expect(consentWords(consent, '2026-03-01')).toBe('The practice, given 3 Feb 2026');
    const ending = { ...consent, expiresOn: '2026-03-01' };
    expect(consentWords(ending, '2026-03-01')).toMatch(/, until 1 Mar 2026$/);
    expect(consentWords(ending, '2026-03-02')).toMatch(/, expired after 1 Mar 2026$/);
    expect(consentWords({ ...ending, withdrawnOn: '2026-02-20' }, '2026-03-02')).toMatch(/, withdrawn 20 Feb 2026$/);
  });
});
