import { describe, expect, it } from 'vitest';
import { dayToWrite, finishEntry, startEntry } from '../../../src/ui/journey/session/entry-draft.ts';
import { draftOf, finishSession, startSession } from '../../../src/ui/journey/session/session-draft.ts';
import { aCourse, anEntry, aSession } from '../../domain/treatment/a-journal.ts';

const last = aSession('n1', '2026-02-03', {
  setting: 'home',
  modality: 'manual',
  roller: 'r1',
  cartridge: { type: 'A', lot: '77', singleUse: false },
  depths: [{ place: { area: 'face' }, depthMm: 0.3 }],
  pain: 4,
  note: 'sore',
});

describe('a new session', () => {
  it('begins as the last one, less what differs from time to time', () => {
    const draft = startSession(aCourse(), last, '', '2026-03-03');
    expect(draft).toMatchObject({ setting: 'home', modality: 'manual', roller: 'r1', depths: last.depths });
    expect(draft).toMatchObject({ on: '2026-03-03', pain: null, note: '', cartridge: { type: 'A', lot: '' } });
  });

  it('cannot be finished before it is said what it was done with', () => {
    expect(finishSession(startSession(aCourse(), null, '', '2026-03-03'), null)).toBeNull();
  });
});

describe('a session that is changed', () => {
  it('is the same record, and has no time or roller once they are taken away', () => {
    expect(finishSession(draftOf(last), last)).toEqual(last);
    const changed = finishSession({ ...draftOf(last), modality: 'pen', time: '' }, last);
    expect(changed).toMatchObject({ id: 'n1', revision: 1, modality: 'pen' });
    expect(Object.keys(changed ?? {})).not.toContain('roller');
    expect(Object.keys(changed ?? {})).not.toContain('time');
  });
});

describe('a day of the diary', () => {
  const entries = [anEntry(0, { redness: 6 }), anEntry(2, { redness: 3, swelling: 1 })];

  it('is today’s while that is open, else the first that is', () => {
    expect(dayToWrite(entries, 3)).toBe(3);
    expect(dayToWrite(entries, 2)).toBe(1);
    expect(dayToWrite(entries, 40)).toBe(1);
    expect(dayToWrite([], 40)).toBe(0);
    expect(dayToWrite([], -1)).toBe(0);
  });

  it('begins as the day before it, and as what was written of it where something was', () => {
    expect(startEntry(last, 5, entries).ratings).toMatchObject({ redness: 3, swelling: 1, flaking: 0 });
    expect(startEntry(last, 1, entries).ratings.redness).toBe(6);
    expect(startEntry(last, 2, entries).ratings.flaking).toBeNull();
  });

  it('is kept without a photo where none was chosen, on top of what there was', () => {
    const [known] = entries;
    const kept = finishEntry({ ...startEntry(last, 0, entries), text: 'warm' }, known ?? null);
    expect(kept).toMatchObject({ id: 'n1:0', revision: 1, text: 'warm' });
    expect(Object.keys(kept)).not.toContain('photo');
  });
});
