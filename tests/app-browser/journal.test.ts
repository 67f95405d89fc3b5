import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/records.schema.json' with { type: 'json' };
import type { ConsentedTable } from '../../src/app/journey/export-journal.ts';
import type { KeptRecord } from '../../src/app/journey/kept-record.ts';
import { keptJournal, recordsOf } from '../../src/domain/treatment/journal.ts';
import type { JournalRecord } from '../../src/domain/treatment/journal-record.ts';
import { SESSION_COLUMNS, SYMPTOM_COLUMNS } from '../../src/domain/treatment/journal-tables.ts';
import { scheduleOf } from '../../src/domain/treatment/schedule.ts';
import { draftCourse } from '../../src/domain/treatment/start-course.ts';
import { aSession } from '../domain/treatment/a-journal.ts';
import { aJpeg, aSamelight } from './a-samelight.ts';

/** The day of the program under test. */
const TODAY = '2026-06-01';

const {
  id: _id,
  createdAt: _created,
  updatedAt: _updated,
  revision: _revision,
  ...someSession
} = aSession('x', '2026-05-20');

function recordOf<R extends JournalRecord>(kept: KeptRecord<R>): R {
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  return kept.record;
}

/** A library with a course of a person's own begun, two photos of it, and one session done. */
async function aJournal(person = 'me') {
  const all = aSamelight();
  const { samelight } = all;
  await samelight.open();
  const draft = draftCourse('general', person, [{ area: 'face' }], '2026-05-20');
  const course = recordOf(await samelight.journey.saveCourse({ ...draft, concerns: ['acne-scars'] }));
  const session = recordOf(await samelight.journey.saveSession({ ...someSession, person, course: course.id }));
  const state = () => samelight.store.getState();
  const undo = async () => {
    await state().notices.at(-1)?.undo?.();
  };
  return { ...all, course, session, state, undo, journey: samelight.journey };
}

const shape = (state: { journal: object }) =>
  Object.values(state.journal).map((list: readonly unknown[]) => list.length);

describe('the journal', () => {
  it('keeps a course, shows it, is there when opened anew, and takes it back', async () => {
    const { course, state, name, journey, undo } = await aJournal();
    expect(state().journal.courses).toEqual([course]);
    const again = aSamelight({ name });
    await again.samelight.open();
    expect(again.samelight.store.getState().journal).toEqual(state().journal);
    const changed = recordOf(await journey.saveCourse({ ...course, goal: 'smoother' }));
    expect(changed).toMatchObject({ revision: 2, createdAt: course.createdAt, goal: 'smoother' });
    await undo();
    expect(state().journal.courses).toMatchObject([{ goal: '', revision: 3 }]);
  });

  it('refuses a stale change, shows what was kept, and says so', async () => {
    const { course, state, name, journey } = await aJournal();
    const other = aSamelight({ name });
    await other.samelight.open();
    await other.samelight.journey.saveCourse({ ...course, goal: 'theirs' });
    expect(await journey.saveCourse({ ...course, goal: 'mine' })).toEqual({ ok: false, reason: 'stale' });
    expect(state().journal.courses[0]?.goal).toBe('theirs');
    expect(state().notices.at(-1)?.notice).toEqual({ kind: 'not-saved', reason: 'stale' });
  });

  it('refuses what is not valid before anything is written', async () => {
    const { course, session, journey, storage } = await aJournal();
    const before = await storage.journal.all();
    expect(await journey.saveCourse({ ...course, concerns: [] })).toEqual({
      ok: false,
      reason: 'invalid',
      faults: [{ field: 'concerns', kind: 'missing' }],
    });
    expect(await journey.saveSession({ ...session, pain: 12 })).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await storage.journal.all()).toEqual(before);
  });

  it('gives sessions the places of the plan in turn, and more when there are none left', async () => {
    const { course, journey, state, undo } = await aJournal();
    for (const on of ['2026-05-24', '2026-05-26', '2026-05-28'])
      await journey.saveSession({ ...someSession, on, course: course.id });
    expect(
      state()
        .journal.sessions.map(({ slot }) => slot)
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['s1', 's2', 's3', 's4']);
    expect(state().journal.courses[0]?.series.slots).toHaveLength(4);
    // The session and the place it needed are one act.
    await undo();
    expect(state().journal.sessions).toHaveLength(3);
    expect(state().journal.courses[0]?.series.slots).toHaveLength(3);
  });

  it('moves a session with those after it, and back', async () => {
    const { course, journey, state, undo } = await aJournal();
    const days = () =>
      state().journal.courses.flatMap((one) => scheduleOf(one, state().journal.sessions, TODAY).map(({ on }) => on));
    expect(days()).toEqual(['2026-05-20', '2026-06-17', '2026-07-15']);
    await journey.moveSession(course, 's2', '2026-06-20', true);
    expect(days()).toEqual(['2026-05-20', '2026-06-20', '2026-07-18']);
    await undo();
    expect(days()).toEqual(['2026-05-20', '2026-06-17', '2026-07-15']);
  });

  it('keeps one entry for a day of the diary, also after it was in the bin', async () => {
    const { session, journey, state, undo } = await aJournal();
    const ratings = { redness: 5, swelling: null, sensitivity: null, flaking: null };
    const draft = { person: 'me', session: session.id, day: 1, ratings, signs: [], text: '' };
    const entry = recordOf(await journey.saveSymptoms(draft));
    expect(await journey.saveSymptoms({ ...draft, text: 'another tab' })).toEqual({ ok: false, reason: 'stale' });
    await journey.removeSymptoms(entry.id);
    expect(state().journal.symptoms).toEqual([]);
    expect(recordOf(await journey.saveSymptoms({ ...draft, text: 'anew' }))).toMatchObject({
      id: entry.id,
      text: 'anew',
      revision: 3,
    });
    await undo();
    expect(state().journal.symptoms).toEqual([]);
  });

  it('ticks and unticks without a notice', async () => {
    const { course, journey, state } = await aJournal();
    const place = { course: course.id, slot: 's1', item: 'sunscreen', day: 2 };
    const notices = state().notices.length;
    for (const done of [true, false, true]) await journey.setTick(place, done);
    expect(state().journal.ticks).toMatchObject([{ ...place, done: true, revision: 3, person: 'me' }]);
    expect(state().notices).toHaveLength(notices);
  });
});

describe('removing', () => {
  async function withPhotos() {
    const all = await aJournal();
    await all.samelight.importFiles([
      await aJpeg('IMG_20260519_100000.jpg', 1),
      await aJpeg('IMG_20260522_100000.jpg', 2),
    ]);
    await all.journey.saveSymptoms({
      person: 'me',
      session: all.session.id,
      day: 2,
      ratings: { redness: 1, swelling: 1, sensitivity: 1, flaking: 1 },
      signs: [],
      text: '',
    });
    await all.journey.setTick({ course: all.course.id, slot: 's1', item: 'sunscreen', day: 2 }, true);
    return all;
  }

  it('a session takes its diary and ticks; its photos stay or go, as was asked; all comes back', async () => {
    const { session, journey, state, undo } = await withPhotos();
    expect(journey.photosOf(session.id).map(({ photo, belonging }) => [photo.takenAt.date, belonging])).toEqual([
      ['2026-05-22', 'healing'],
    ]);
    const before = shape(state());
    await journey.removeSession(session.id, 'keep');
    expect([shape(state()), state().photos.length]).toEqual([[1, 0, 0, 0, 0, 0, 0, 0, 0], 2]);
    await undo();
    await journey.removeSession(session.id, 'bin');
    expect([shape(state()), state().photos.length, state().binned.length]).toEqual([[1, 0, 0, 0, 0, 0, 0, 0, 0], 1, 1]);
    await undo();
    expect([shape(state()), state().photos.length, state().binned.length]).toEqual([before, 2, 0]);
  });

  it('a course takes all of its records, no photo; what one act binned comes back by that act', async () => {
    const { course, journey, state } = await withPhotos();
    const before = shape(state());
    await journey.removeCourse(course.id);
    expect([shape(state()), state().photos.length]).toEqual([[0, 0, 0, 0, 0, 0, 0, 0, 0], 2]);
    const [act] = await journey.binnedActs();
    expect(act?.records.courses.map(({ id }) => id)).toEqual([course.id]);
    await journey.restoreAct(act?.deletedAt ?? '');
    expect(shape(state())).toEqual(before);
  });

  it('the bin is emptied of records and people too', async () => {
    const { course, journey, samelight, storage } = await withPhotos();
    await journey.removeCourse(course.id);
    await samelight.emptyBin();
    expect(recordsOf(await storage.journal.all())).toEqual([]);
    expect(await journey.binnedActs()).toEqual([]);
  });

  it('a person goes with photos and records, and comes back with them; others stay', async () => {
    const { samelight, journey, state, storage, undo } = await withPhotos();
    const ada = await samelight.addPerson('Ada');
    await samelight.saveDefaults({ person: ada.id, subject: { area: 'face', view: 'front' } });
    await samelight.importFiles([await aJpeg('ada.jpg', 3)]);
    samelight.setFilter({ person: ada.id });
    await journey.savePrivateNote(ada.id, 'likes tea');
    recordOf(await journey.saveConsent({ person: ada.id, purpose: 'clinic', givenOn: '2026-05-01', note: '' }));
    const before = shape(state());
    expect(await journey.removePerson(ada.id)).toEqual({ ok: true });
    expect(state().people.map(({ name }) => name)).toEqual(['']);
    expect([state().photos.length, state().binned.length, state().defaults.person]).toEqual([2, 1, 'me']);
    expect([state().filter, state().journal.clients, state().journal.consents]).toEqual([{}, [], []]);
    await undo();
    expect(state().people.map(({ name }) => name)).toEqual(['', 'Ada']);
    expect([state().photos.length, state().binned.length, shape(state())]).toEqual([3, 0, before]);
    // For good, with what was made of their photos alone.
    const saved = async () => [(await storage.comparisons.all()).length, (await storage.people.all()).length];
    const photo = state().photos.find(({ person }) => person === ada.id);
    if (!photo) throw new Error('a photo expected');
    const look = {
      mode: 'slider',
      direction: 'vertical',
      split: 0.5,
      opacity: 0.5,
      viewport: { centre: { x: 0, y: 0 }, zoom: 1 },
    } as const;
    const mine = state().photos.find(({ person }) => person === 'me')?.id ?? '';
    await samelight.saveComparison({ ...look, name: 'Ada alone', beforeId: photo.id, afterId: photo.id });
    await samelight.saveComparison({ ...look, name: 'Ada and me', beforeId: mine, afterId: photo.id });
    expect(await saved()).toEqual([2, 1]);
    await journey.removePerson(ada.id);
    await samelight.emptyBin();
    expect(await saved()).toEqual([1, 0]);
    expect((await storage.comparisons.all())[0]?.name).toBe('Ada and me');
    expect(await journey.binnedActs()).toEqual([]);
  });

  it('a photo taken out of the bin by itself brings its person back, without the records', async () => {
    const { samelight, journey, state, storage } = await withPhotos();
    const ada = await samelight.addPerson('Ada');
    await samelight.saveDefaults({ person: ada.id, subject: { area: 'face', view: 'front' } });
    await samelight.importFiles([await aJpeg('ada.jpg', 3)]);
    recordOf(await journey.saveConsent({ person: ada.id, purpose: 'clinic', givenOn: '2026-05-01', note: '' }));
    await journey.removePerson(ada.id);
    await samelight.restore(state().binned.map(({ id }) => id));
    expect(state().people.map(({ name }) => name)).toEqual(['', 'Ada']);
    expect((await journey.binnedActs())[0]?.records.consents).toHaveLength(1);
    expect(keptJournal(await storage.journal.all()).consents).toEqual([]);
  });
});

describe('what leaves the journal', () => {
  it('a calendar file and tables', async () => {
    const { course, journey, undo } = await aJournal();
    const text = () => ({ title: 'T', description: '' });
    const texts = { session: text, preparation: text, aftercare: text, photos: text, calledOff: text };
    const parts = { sessions: true, preparation: false, aftercare: false, photos: false };
    const file = await journey.calendarFile(course, parts, texts, 'c.ics');
    expect([file.name, file.type]).toEqual(['c.ics', 'text/calendar;charset=utf-8']);
    expect((await file.text()).match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20260520',
      'DTSTART;VALUE=DATE:20260617',
      'DTSTART;VALUE=DATE:20260715',
    ]);
    const fewer = { ...course, series: { ...course.series, slots: course.series.slots.slice(0, 2) } };
    const shorter = recordOf(await journey.saveCourse(fewer));
    const later = await (await journey.calendarFile(shorter, parts, texts, 'c.ics')).text();
    expect(later.match(/STATUS:\w+|DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20260520',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20260617',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20260715',
      'STATUS:CANCELLED',
    ]);
    await undo();
    const again = await (await journey.calendarFile(course, parts, texts, 'c.ics')).text();
    expect(again).not.toContain('CANCELLED');
    const headings = <K extends string>(columns: readonly K[]) =>
      Object.fromEntries(columns.map((column) => [column, column])) as Record<K, K>;
    const words = {
      depths: () => '',
      addOns: () => '',
      signs: () => '',
      setting: () => 'pro',
      modality: () => 'pen',
      sessionHeadings: headings(SESSION_COLUMNS),
      symptomHeadings: headings(SYMPTOM_COLUMNS),
    };
    const fileOf = (table: ConsentedTable) => {
      if (!table.ok) throw new Error(table.reason);
      return table.file;
    };
    const sessions = fileOf(journey.sessionTable('own', [course], words, 's.csv'));
    const bytes = new Uint8Array(await sessions.arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(new TextDecoder().decode(bytes)).toMatch(/^course,number,date.*\r\n,1,2026-05-20,,pro,/);
    const symptoms = fileOf(journey.symptomTable('own', [course], words, 'd.csv'));
    expect(await symptoms.text()).toMatch(/^\uFEFF?course,number,date,day/);
    const theirs = [{ ...course, person: 'ada' }];
    expect(journey.symptomTable('clinic', theirs, words, 'd.csv')).toMatchObject({ ok: false, reason: 'none' });
    await journey.saveConsent({ person: 'ada', purpose: 'clinic', givenOn: '2026-05-01', note: '' });
    expect(journey.symptomTable('clinic', theirs, words, 'd.csv').ok).toBe(true);
    expect(journey.sessionTable('public', theirs, words, 's.csv')).toMatchObject({ ok: false, reason: 'narrower' });
  });

  it('a picture only for what was agreed to', async () => {
    const { samelight, journey, state } = await aJournal();
    const ada = await samelight.addPerson('Ada');
    await samelight.saveDefaults({ person: ada.id, subject: { area: 'face', view: 'front' } });
    await samelight.importFiles([await aJpeg('ada.jpg', 4)]);
    const fingerprint = state().photos[0]?.file.fingerprint ?? '';
    const page = { x: 0, y: 0, width: 60, height: 80 };
    const plan = {
      width: 60,
      height: 80,
      commands: [{ kind: 'photo' as const, fingerprint, place: { a: 80, b: 0, tx: 0, ty: 0 }, clip: page }],
    };
    const write = (purpose: 'own' | 'clinic' | 'public') =>
      journey.exportPlan(purpose, plan, 'png', () => {}, new AbortController().signal);
    expect(await write('clinic')).toMatchObject({ ok: false, reason: 'not-consented', refused: [{ reason: 'none' }] });
    expect((await write('own')).ok).toBe(true);
    const consent = recordOf(
      await journey.saveConsent({ person: ada.id, purpose: 'clinic', givenOn: '2026-05-01', note: '' }),
    );
    expect((await write('clinic')).ok).toBe(true);
    expect(await write('public')).toMatchObject({ ok: false, refused: [{ reason: 'narrower' }] });
    recordOf(await journey.withdrawConsent(consent.id, TODAY));
    expect(await write('clinic')).toMatchObject({ ok: false, refused: [{ reason: 'withdrawn' }] });
    expect(await journey.refusedPhotos([fingerprint], 'own')).toEqual([]);
    const photo = state().photos[0];
    if (!photo) throw new Error('no photo');
    expect(await samelight.original(photo, 'clinic')).toMatchObject({ ok: false, refused: [{ reason: 'withdrawn' }] });
    expect(await samelight.original(photo, 'own')).toMatchObject({ ok: true, file: { name: 'ada.jpg' } });
    const itsOwn = { person: ada.id, photo: photo.id, purpose: 'public' as const, givenOn: '2026-05-02', note: '' };
    const again = recordOf(await journey.saveConsent({ ...consent, revision: 2 }));
    expect(again.withdrawnOn).toBeUndefined();
    recordOf(await journey.saveConsent({ ...itsOwn, expiresOn: '2026-05-31' }));
    expect(await samelight.original(photo, 'public')).toMatchObject({ ok: false, refused: [{ reason: 'expired' }] });
    recordOf(await journey.saveConsent({ ...itsOwn, givenOn: '2026-05-03' }));
    expect((await samelight.original(photo, 'public')).ok).toBe(true);
    expect((await write('public')).ok).toBe(true);
  });

  it('every record that is kept fits the published schema', async () => {
    const { course, session, journey, storage } = await aJournal();
    const roller = {
      person: 'me',
      name: 'R',
      needleMm: null,
      startedOn: '2026-01-01',
      usesBefore: 0,
      replaceAfterUses: 20,
      replaceOn: null,
    };
    recordOf(await journey.saveRoller(roller));
    recordOf(
      await journey.saveGrade({
        person: 'me',
        course: course.id,
        on: TODAY,
        rater: 'patient',
        grade: { scale: 'gais', value: 2 },
        note: '',
      }),
    );
    recordOf(await journey.saveConsent({ person: 'me', purpose: 'public', givenOn: TODAY, note: '' }));
    await journey.savePrivateNote('me', 'n');
    await journey.setTick({ course: course.id, slot: 's1', item: 'sunscreen', day: 2 }, true);
    const ratings = { redness: 1, swelling: 1, sensitivity: 1, flaking: 1 };
    recordOf(
      await journey.saveSymptoms({ person: 'me', session: session.id, day: 2, ratings, signs: ['pus'], text: '' }),
    );
    const none = () => ({ title: '', description: '' });
    const texts = { session: none, preparation: none, aftercare: none, photos: none, calledOff: none };
    await journey.calendarFile(course, { sessions: true, preparation: true, aftercare: true, photos: true }, texts, '');
    await journey.removeGrade((await storage.journal.all()).grades[0]?.id ?? '');
    await journey.removeRoller((await storage.journal.all()).rollers[0]?.id ?? '');
    const kept = recordsOf(await storage.journal.all());
    expect(new Set(kept.map(([kind]) => kind)).size).toBe(9);
    const validate = new Ajv2020().compile(schema);
    for (const [kind, record] of kept) expect([kind, validate(record)]).toEqual([kind, true]);
  });
});
