import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/photo/plain-date.ts';
import { AFTERCARE_KEYS, PREPARATION_KEYS } from '../../../src/domain/treatment/checklist.ts';
import { DEFAULT_AFTERCARE, DEFAULT_PREPARATION } from '../../../src/domain/treatment/default-checklists.ts';
import { dueItems, dueItemsOn, ticksOf } from '../../../src/domain/treatment/due-items.ts';
import { photosOfSession } from '../../../src/domain/treatment/photos-of-session.ts';
import { type Tick, tickId } from '../../../src/domain/treatment/tick.ts';
import { aPhoto } from '../photo/a-photo.ts';
import { aCourse, anEntry, sessionsEvery, stamp } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

const tick = (item: string, day: number, done = true): Tick => ({
  ...stamp(tickId('course', 's1', item, day)),
  person: 'me',
  course: 'course',
  slot: 's1',
  item,
  day,
  done,
});

describe('checklists', () => {
  it('hold everything that is known, each once', () => {
    expect(new Set(DEFAULT_PREPARATION.map(({ key }) => key))).toEqual(new Set(PREPARATION_KEYS));
    expect(DEFAULT_PREPARATION).toHaveLength(PREPARATION_KEYS.length);
    expect(new Set(DEFAULT_AFTERCARE.map(({ key }) => key))).toEqual(new Set(AFTERCARE_KEYS));
    expect(DEFAULT_AFTERCARE).toHaveLength(AFTERCARE_KEYS.length);
  });

  it('are counted back from the session', () => {
    const on = (today: string) => dueItemsOn(DEFAULT_PREPARATION, '2026-03-03', today, []).map(({ item }) => item.id);
    expect(on('2026-02-03')).toEqual(['talk-to-professional']);
    expect(on('2026-02-25')).toEqual(['talk-to-professional', 'gentle-care', 'sun-protection']);
    expect(on('2026-02-26')).toContain('pause-irritants');
    expect(on('2026-03-03')).toEqual(['sun-protection', 'clean-skin', 'baseline-photos']);
    expect(on('2026-03-04')).toEqual([]);
  });

  it('ask day by day after it', () => {
    const on = (day: number) => dueItems(DEFAULT_AFTERCARE, day, []).map(({ item }) => item.id);
    expect(on(2)).toContain('no-make-up');
    expect(on(3)).not.toContain('no-make-up');
    expect(on(3)).toContain('no-heat');
    expect(on(8)).toEqual([]);
  });

  it('remember what is done once for all its days, and what is done daily for its day', () => {
    const ticks = [tick('cold-compress', 0), tick('sunscreen', 0), tick('moisturiser', 1, false)];
    const done = (day: number) =>
      dueItems(DEFAULT_AFTERCARE, day, ticks)
        .filter((one) => one.done)
        .map(({ item }) => item.id);
    expect(done(0)).toEqual(['cold-compress', 'sunscreen']);
    expect(done(1)).toEqual(['cold-compress']);
    expect(ticksOf('course', 's2', ticks)).toEqual([]);
  });

  it('show an item on exactly its days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: -80, max: 80 }),
        (from, long, day) => {
          const item = {
            id: 'x',
            text: 'x',
            fromDay: from,
            toDay: from + long,
            repeats: 'daily' as const,
            source: 'person' as const,
          };
          const found = dueItemsOn([item], '2026-03-03', addDays('2026-03-03', day), []);
          expect(found.map((one) => one.day)).toEqual(day >= from && day <= from + long ? [day] : []);
        },
      ),
    );
  });
});

describe('the photos of a session', () => {
  it('are those laid to it, those of its diary and those of its healing', () => {
    const photo = (id: string, date: string) => aPhoto(id, { takenAt: { date, source: 'exif' } });
    const photos = [
      photo('baseline', '2026-02-01'),
      photo('laid', '2026-02-03'),
      photo('heals', '2026-02-06'),
      photo('diary', '2026-02-20'),
      photo('result', '2026-03-01'),
      { ...photo('neck', '2026-02-06'), area: 'neck' as const },
      { ...photo('gone', '2026-02-06'), deletedAt: '2026-02-07T00:00:00.000Z' },
    ];
    const [first, second] = sessionsEvery(35, 2).map((one, i) =>
      i === 0 ? { ...one, photos: [{ photo: 'laid', moment: 'before' as const }] } : one,
    );
    if (!first || !second) throw new Error('two sessions expected');
    const found = photosOfSession(first, aCourse(), [first, second], [anEntry(9, {}, { photo: 'diary' })], photos);
    expect(found.map(({ photo: { id }, belonging }) => `${id} ${belonging}`)).toEqual([
      'laid laid',
      'heals healing',
      'diary diary',
    ]);
    expect(photosOfSession(second, aCourse(), [first, second], [], photos)).toEqual([]);
  });
});
