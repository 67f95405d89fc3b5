import { describe, expect, it } from 'vitest';
import type { PairView } from '../../src/app/pair-view.ts';
import type { FaceTraits } from '../../src/domain/fairness/photo-traits.ts';
import { aCourse, aSession } from '../domain/treatment/a-journal.ts';
import { aJpeg, aSamelight } from './a-samelight.ts';
import { type Answers, anExaminer, soon } from './an-examiner.ts';

const NAMES = [
  'IMG_20260101_100000.jpg',
  'IMG_20260201_100000.jpg',
  'IMG_20260301_100000.jpg',
  'IMG_20260401_100000.jpg',
];

async function aLibrary(seed: number, change: Partial<Answers> = {}, names: readonly string[] = NAMES) {
  const { samelight } = aSamelight({ examiner: anExaminer(change).examiner });
  await samelight.open();
  await samelight.importFiles(await Promise.all(names.map((name, i) => aJpeg(name, seed + i))));
  return { samelight, photos: samelight.store.getState().photos.toReversed() };
}

type Samelight = Awaited<ReturnType<typeof aLibrary>>['samelight'];

/** A course on the face, and a session of it on a day. */
async function aTreatment(samelight: Samelight, on: string) {
  const { id: _course, createdAt: _made, updatedAt: _changed, revision: _revision, ...course } = aCourse();
  const kept = await samelight.journey.saveCourse(course);
  if (!kept.ok) throw new Error(kept.reason);
  const { id: _id, createdAt: _at, updatedAt: _then, revision: _first, ...session } = aSession('s', on);
  const saved = await samelight.journey.saveSession({ ...session, course: kept.record.id });
  if (!saved.ok) throw new Error(saved.reason);
}

describe('the pair that suggests itself', () => {
  it('is first and latest, as long as nothing is known against it', async () => {
    const { samelight, photos } = await aLibrary(3000);
    const pair = await samelight.suggestPair();
    expect([pair?.before.id, pair?.after.id]).toEqual([photos[0]?.id, photos[3]?.id]);
  });

  it('passes over the latest photo while the skin was healing', async () => {
    const { samelight, photos } = await aLibrary(3100);
    await aTreatment(samelight, '2026-03-28');
    const [january, february, march, april] = photos;
    const suggested = async (id?: string) => {
      const pair = await samelight.suggestPair(id);
      return [pair?.before.id, pair?.after.id];
    };
    expect(await suggested()).toEqual([january?.id, march?.id]);
    expect(await suggested(february?.id)).toEqual([february?.id, march?.id]);
    // What a person chose stays chosen.
    expect(await suggested(april?.id)).toEqual([january?.id, april?.id]);
    if (!january) throw new Error('no photo');
    const ranked = await samelight.candidatesFor(january);
    expect(ranked.map(({ photo, verdict }) => [photo.id, verdict])).toEqual([
      [march?.id, 'not-checked'],
      [february?.id, 'not-checked'],
      [april?.id, 'not-comparable'],
    ]);
  });
});

describe('an open pair', () => {
  it('is judged anew when a session is written down', async () => {
    const { samelight, photos } = await aLibrary(3200);
    const views: (PairView | null)[] = [];
    const stop = samelight.followPair(photos[0]?.id ?? '', photos[3]?.id ?? '', (view) => views.push(view));
    const timing = () => {
      const judging = views.at(-1)?.judging;
      return judging?.kind === 'judged' ? judging.judgement.checks.find(({ id }) => id === 'timing') : undefined;
    };
    await soon(() => expect(timing()).toMatchObject({ level: 'unknown', cause: 'no-sessions' }));
    await aTreatment(samelight, '2026-03-28');
    await soon(() => expect(timing()).toMatchObject({ level: 'poor', cause: 'healing', side: 'after' }));
    stop();
  });
});

/** A face turned by so many degrees of which nothing else was measured. */
function turned(yawDeg: number): FaceTraits {
  return {
    mesh: new Float32Array(468 * 3),
    eyes: { x: 0.45, y: 0.4 },
    eyeDistance: 0.1,
    pose: { yawDeg, pitchDeg: 0, rollDeg: 0, perspectivePercent: 10 },
    expression: { mouthOpening: 0, mouthCorners: 0, eyeOpening: 0, browHeight: 0 },
    skin: null,
    light: null,
    sclera: null,
    surroundings: [],
  };
}

describe('views of imported photos', () => {
  it('that the pose speaks against are suggested, taken over in one step, and given back', async () => {
    const { samelight, photos } = await aLibrary(3300, { traits: () => ({ face: turned(-35) }) }, NAMES.slice(0, 2));
    const findings = () => [...(samelight.store.getState().importJob?.findings.values() ?? [])];
    await soon(() => expect(findings()).toHaveLength(2));
    expect(findings().map(({ suggested }) => suggested)).toEqual([
      { area: 'face', view: 'left-45' },
      { area: 'face', view: 'left-45' },
    ]);
    const views = () => samelight.store.getState().photos.map(({ view }) => view);
    await samelight.acceptViews();
    expect(views()).toEqual(['left-45', 'left-45']);
    expect(findings().map(({ suggested }) => suggested)).toEqual([undefined, undefined]);
    const notice = samelight.store.getState().notices.at(-1);
    expect(notice?.notice).toEqual({ kind: 'views-accepted', count: 2 });
    await notice?.undo?.();
    expect(views()).toEqual(['front', 'front']);
    expect(findings().every(({ suggested }) => suggested?.view === 'left-45')).toBe(true);
    await samelight.acceptViews([photos[0]?.id ?? '']);
    expect(views().toSorted()).toEqual(['front', 'left-45']);
  });

  it('that suit the pose are left alone', async () => {
    const { samelight } = await aLibrary(3400, { traits: () => ({ face: turned(3) }) }, NAMES.slice(0, 2));
    await soon(() => expect(samelight.store.getState().examinations).toBe(2));
    const findings = [...(samelight.store.getState().importJob?.findings.values() ?? [])];
    expect(findings.some(({ suggested }) => suggested !== undefined)).toBe(false);
  });
});
