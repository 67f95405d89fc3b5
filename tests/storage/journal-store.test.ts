import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_JOURNAL, type Journal } from '../../src/domain/treatment/journal.ts';
import { tickId } from '../../src/domain/treatment/tick.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';
import { aCourse, anEntry, aSession, stamp } from '../domain/treatment/a-journal.ts';

const opened: { name: string; close(): void }[] = [];
let count = 0;

/** Real storage in a database of its own: files of one run share an origin. */
function freshStorage(name = `journal-${Date.now()}-${++count}`) {
  const storage = openStorage(name);
  opened.push({ name, close: storage.close });
  return storage;
}

afterEach(() => {
  for (const { name, close } of opened.splice(0)) {
    close();
    indexedDB.deleteDatabase(name);
  }
});

const course = aCourse();
const session = aSession('n1', '2026-02-03', { slot: 's1' });
const journal: Journal = {
  courses: [course],
  sessions: [session],
  symptoms: [anEntry(1, { redness: 4 })],
  ticks: [
    {
      ...stamp(tickId('course', 's1', 'x', 1)),
      person: 'me',
      course: 'course',
      slot: 's1',
      item: 'x',
      day: 1,
      done: true,
    },
  ],
  rollers: [
    {
      ...stamp('r'),
      person: 'me',
      name: 'Roller',
      needleMm: 0.25,
      startedOn: '2026-01-01',
      usesBefore: 0,
      replaceAfterUses: null,
      replaceOn: null,
    },
  ],
  grades: [
    {
      ...stamp('g'),
      person: 'me',
      course: 'course',
      on: '2026-02-03',
      rater: 'patient',
      grade: { scale: 'gais', value: 2 },
      note: '',
    },
  ],
  consents: [{ ...stamp('k'), person: 'ada', purpose: 'clinic', givenOn: '2026-02-03', note: '' }],
  clients: [{ ...stamp('ada'), person: 'ada', privateNote: 'likes tea' }],
  calendars: [
    {
      ...stamp('course'),
      person: 'me',
      course: 'course',
      events: [{ uid: 'u@samelight', from: '2026-02-03', to: '2026-02-03' }],
    },
  ],
};
const DELETED = '2026-04-01T00:00:00.000Z';

describe('the treatment journal in IndexedDB', () => {
  it('keeps every kind of record, also when it was closed and opened again', async () => {
    const storage = freshStorage();
    expect(await storage.journal.all()).toEqual(EMPTY_JOURNAL);
    expect(await storage.journal.write({ records: journal })).toEqual({ ok: true });
    storage.close();
    expect(await storage.journal.all()).toEqual(journal);
  });

  it('refuses what somebody else changed meanwhile, with everything that belongs to the act', async () => {
    const storage = freshStorage();
    await storage.journal.write({ records: { courses: [course], sessions: [session] } });
    const second = { ...course, goal: 'first', revision: 2 };
    expect(await storage.journal.write({ records: { courses: [second] } })).toEqual({ ok: true });
    const late = {
      courses: [{ ...course, goal: 'late', revision: 2 }],
      sessions: [{ ...session, note: 'late', revision: 2 }],
    };
    expect(await storage.journal.write({ records: late })).toEqual({ ok: false, reason: 'stale' });
    const kept = await storage.journal.all();
    expect([kept.courses[0]?.goal, kept.sessions[0]?.note]).toEqual(['first', '']);
  });

  it('refuses a new record where there is one of that id, and a change of one that is not there', async () => {
    const storage = freshStorage();
    await storage.journal.write({ records: { courses: [course] } });
    expect(await storage.journal.write({ records: { courses: [{ ...course, goal: 'x' }] } })).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await storage.journal.write({ records: { sessions: [{ ...session, revision: 2 }] } })).toEqual({
      ok: false,
      reason: 'stale',
    });
  });

  it('writes photos and people of the same act with it, or nothing', async () => {
    const storage = freshStorage();
    const photo = aPhoto('a');
    await storage.photos.add([{ photo, original: new ArrayBuffer(3), thumbnail: new ArrayBuffer(1) }]);
    await storage.people.save({ id: 'ada', name: 'Ada' });
    const binned = { ...photo, deletedAt: DELETED, revision: 2 };
    const people = [{ id: 'ada', name: 'Ada', deletedAt: DELETED }];
    const stale = { records: { courses: [course] }, photos: [{ ...binned, revision: 3 }], people };
    expect(await storage.journal.write(stale)).toEqual({ ok: false, reason: 'stale' });
    expect((await storage.journal.all()).courses).toEqual([]);
    expect((await storage.people.all())[0]?.deletedAt).toBeUndefined();
    expect(await storage.journal.write({ ...stale, photos: [binned] })).toEqual({ ok: true });
    expect(await storage.photos.binned()).toEqual([binned]);
    expect(await storage.people.all()).toEqual(people);
  });

  it('removes for good what is in the bin, and that alone', async () => {
    const storage = freshStorage();
    await storage.people.save({ id: 'ada', name: 'Ada', deletedAt: DELETED });
    await storage.people.save({ id: 'bea', name: 'Bea' });
    await storage.journal.write({ records: journal });
    await storage.journal.write({
      records: {
        sessions: [{ ...session, deletedAt: DELETED, revision: 2 }],
        clients: journal.clients.map((one) => ({ ...one, deletedAt: DELETED, revision: 2 })),
      },
    });
    expect(await storage.journal.removeBinned()).toEqual({ ok: true });
    expect(await storage.journal.all()).toEqual({ ...journal, sessions: [], clients: [] });
    expect((await storage.people.all()).map(({ id }) => id)).toEqual(['bea']);
  });

  it('two tabs that change one record at once: one is told', async () => {
    const name = `journal-tabs-${Date.now()}`;
    const [here, there] = [freshStorage(name), freshStorage(name)];
    await here.journal.write({ records: { courses: [course] } });
    const change = (goal: string) => ({ records: { courses: [{ ...course, goal, revision: 2 }] } });
    const both = await Promise.all([here.journal.write(change('here')), there.journal.write(change('there'))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, reason: 'stale' });
  });
});

describe('a library of version 2', () => {
  it('keeps all it held, and can keep a journal', async () => {
    const name = `version-2-${Date.now()}`;
    // Written down here so that it does not change with the program.
    const database = await openDB(name, 2, {
      upgrade(fresh) {
        const photos = fresh.createObjectStore('photos', { keyPath: 'id' });
        photos.createIndex('fingerprint', 'fingerprint', { unique: true });
        photos.createIndex('newest', 'newest');
        photos.createIndex('binned', 'binned');
        for (const store of ['originals', 'thumbnails']) fresh.createObjectStore(store, { keyPath: 'fingerprint' });
        for (const store of ['people', 'comparisons', 'collages']) fresh.createObjectStore(store, { keyPath: 'id' });
        fresh.createObjectStore('alignments', { keyPath: 'pair' }).createIndex('photo', 'pair', { multiEntry: true });
        fresh.createObjectStore('settings', { keyPath: 'name' });
        fresh.createObjectStore('examinations', { keyPath: 'photo' });
      },
    });
    const photo = aPhoto('a');
    const { fingerprint } = photo.file;
    await database.put('photos', { id: 'a', photo, fingerprint, newest: [0, 0] });
    await database.put('originals', { fingerprint, bytes: new Uint8Array([1, 2, 3]).buffer });
    await database.put('people', { id: 'ada', name: 'Ada' });
    database.close();
    const storage = freshStorage(name);
    expect(await storage.photos.all()).toEqual([photo]);
    expect(new Uint8Array((await storage.photos.original(fingerprint)) ?? [])).toEqual(new Uint8Array([1, 2, 3]));
    expect(await storage.people.all()).toEqual([{ id: 'ada', name: 'Ada' }]);
    expect(await storage.journal.write({ records: journal })).toEqual({ ok: true });
    expect(await storage.journal.all()).toEqual(journal);
  });
});
