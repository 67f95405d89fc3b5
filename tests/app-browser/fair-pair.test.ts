import { describe, expect, it } from 'vitest';
import type { PairView } from '../../src/app/pair-view.ts';
import { ALIGNMENT_VERSION } from '../../src/domain/alignment/alignment.ts';
import type { Photo } from '../../src/domain/photo/photo.ts';
import { aJpeg, aSamelight } from './a-samelight.ts';
import { type Answers, aFace, anExaminer, PROPOSAL, soon } from './an-examiner.ts';

let seed = 1000;
const [LEFT, RIGHT] = [aFace(0.25, 0.5), aFace(0.6, 0.5)];

/** A library of so many photos of one series, a month apart, earliest first. */
async function aSeries(count: number, change: Partial<Answers> = {}) {
  const watched = anExaminer(change);
  const { samelight, storage } = aSamelight({ examiner: watched.examiner });
  await samelight.open();
  for (let i = 0; i < count; i++) {
    seed += 1;
    await samelight.importFiles([await aJpeg(`IMG_20260${i + 1}01_100000.jpg`, seed)]);
  }
  samelight.closeImport();
  const photos = samelight.store.getState().photos.toReversed();
  const [before, after] = photos;
  if (!before || !after) throw new Error('two photos expected');
  return { samelight, storage, photos, before, after, ...watched };
}

type World = Awaited<ReturnType<typeof aSeries>>;

/** Follows a pair; `until` resolves with the first view from now on that is as wanted. */
function following({ samelight }: World, before: Photo, after: Photo) {
  const views: (PairView | null)[] = [];
  const stop = samelight.followPair(before.id, after.id, (view) => views.push(view));
  const until = (isWanted: (view: PairView) => boolean) =>
    soon(() => {
      const view = views.at(-1);
      if (!view || !isWanted(view)) throw new Error(`not yet: ${JSON.stringify(view?.aligning)}`);
      return view;
    });
  return { views, until, stop };
}

const isJudged = ({ judging }: PairView) => judging.kind === 'judged';
const stored = ({ storage }: World, before: Photo, after: Photo) => storage.alignments.find(before, after);

describe('a pair that nobody lined up', () => {
  it('is lined up by itself when it is opened, and that is kept', async () => {
    const world = await aSeries(2);
    const pair = following(world, world.before, world.after);
    const view = await pair.until(isJudged);
    expect(pair.views[0]).toMatchObject({
      aligning: { kind: 'aligning' },
      alignment: null,
      judging: { kind: 'judging' },
    });
    expect(view).toMatchObject({ aligning: { kind: 'kept' }, faceCounts: { before: 0, after: 0 }, mirrorOffer: null });
    expect(view.alignment).toMatchObject({ method: 'face', afterToBefore: PROPOSAL.afterToBefore, likeness: 0.9 });
    expect(await stored(world, world.before, world.after)).toEqual(view.alignment);
    pair.stop();
    const again = following(world, world.before, world.after);
    await again.until(isJudged);
    expect(again.views[0]?.aligning).toEqual({ kind: 'kept' });
    expect(world.aligned).toHaveLength(1);
    expect(world.aligned[0]?.map(({ expectsFace, mirrored }) => [expectsFace, mirrored])).toEqual([
      [true, false],
      [true, false],
    ]);
    again.stop();
  });

  it('is worked at once for all who look at it, and no longer when nobody does', async () => {
    let open = () => {};
    const world = await aSeries(2, { ready: new Promise<void>((resolve) => (open = resolve)) });
    const [one, two] = [following(world, world.before, world.after), following(world, world.before, world.after)];
    await soon(() => expect(world.aligned).toHaveLength(1));
    one.stop();
    open();
    await two.until(isJudged);
    expect(world.aligned).toHaveLength(1);
    two.stop();
    world.answers.ready = new Promise(() => {});
    const other = following(world, world.after, world.before);
    await world.samelight.removeAlignment(world.before.id, world.after.id);
    await soon(() => expect(world.aligned.length).toBeGreaterThan(1));
    other.stop();
    await soon(() => expect(world.given.at(-1)?.aborted).toBe(true));
  });

  it('lies as it lies when the person stops that, until it is opened again', async () => {
    const world = await aSeries(2, { ready: new Promise(() => {}) });
    const pair = following(world, world.before, world.after);
    await soon(() => expect(world.aligned).toHaveLength(1));
    world.answers.ready = Promise.resolve();
    world.samelight.cancelAligning(world.before.id, world.after.id);
    expect(await pair.until(isJudged)).toMatchObject({ aligning: { kind: 'cancelled' }, alignment: null });
    pair.stop();
    const again = following(world, world.before, world.after);
    expect(await again.until(isJudged)).toMatchObject({ aligning: { kind: 'kept' } });
    again.stop();
  });

  it('says that nothing matches, and does not try that at every turn; a failure is tried again', async () => {
    const world = await aSeries(2, { align: () => ({ ok: true, value: null }) });
    for (let turn = 0; turn < 2; turn++) {
      const pair = following(world, world.before, world.after);
      expect((await pair.until(isJudged)).aligning).toEqual({ kind: 'no-match' });
      pair.stop();
    }
    expect(world.aligned).toHaveLength(1);
    const failing = await aSeries(2, { align: () => ({ ok: false, reason: 'not-loaded' }) });
    for (let turn = 0; turn < 2; turn++) {
      const pair = following(failing, failing.before, failing.after);
      expect((await pair.until(isJudged)).aligning).toEqual({ kind: 'failed', reason: 'not-loaded' });
      pair.stop();
    }
    expect(failing.aligned).toHaveLength(2);
  });

  it('is null when one of its photos is gone', async () => {
    const world = await aSeries(2);
    const pair = following(world, world.before, { ...world.after, id: 'gone' });
    await soon(() => expect(pair.views).toEqual([null]));
    pair.stop();
  });
});

describe('what a person set', () => {
  it('is never touched by itself; a new computation can be looked at, chosen, and taken back', async () => {
    const world = await aSeries(2);
    const { samelight, before, after } = world;
    const ids = { beforeId: before.id, afterId: after.id };
    const lying = { ...PROPOSAL.afterToBefore, tx: 0.5 };
    await samelight.saveAlignment({ ...ids, afterToBefore: lying, method: 'moved', points: [] });
    const pair = following(world, before, after);
    expect(await pair.until(isJudged)).toMatchObject({ alignment: { method: 'moved', afterToBefore: lying } });
    expect(world.aligned).toHaveLength(0);

    const anew = await samelight.alignAnew(before, after, new AbortController().signal);
    if (anew.kind !== 'found') throw new Error(anew.kind);
    expect(anew.kept).toMatchObject({ method: 'moved' });
    expect(await stored(world, before, after)).toMatchObject({ method: 'moved' });

    await samelight.saveAlignment(anew.found);
    expect(await pair.until(({ alignment }) => alignment?.method === 'face')).toMatchObject({
      alignment: { isConfirmed: true },
    });
    await samelight.store.getState().notices.at(-1)?.undo?.();
    await pair.until(({ alignment }) => alignment?.method === 'moved');
    pair.stop();
  });

  it('by confirming what was in doubt, is without doubt and stays', async () => {
    const world = await aSeries(2, { align: () => ({ ok: true, value: { ...PROPOSAL, isUnconfirmed: true } }) });
    const pair = following(world, world.before, world.after);
    const { alignment } = await pair.until(isJudged);
    expect(alignment?.isUnconfirmed).toBe(true);
    if (!alignment) throw new Error('no alignment');
    await world.samelight.saveAlignment(alignment);
    const confirmed = await pair.until((view) => view.alignment?.isConfirmed === true);
    expect(confirmed.alignment?.isUnconfirmed).toBeUndefined();
    await world.storage.alignments.saveComputed({ ...alignment, likeness: 0.1 });
    expect(await stored(world, world.before, world.after)).toMatchObject({ isConfirmed: true, likeness: 0.9 });
    pair.stop();
  });

  it('is the only thing an older version is kept for', async () => {
    const world = await aSeries(2);
    const { before, after } = world;
    const pair = following(world, before, after);
    const { alignment } = await pair.until(isJudged);
    pair.stop();
    if (!alignment) throw new Error('no alignment');
    await world.storage.alignments.save({ ...alignment, algorithmVersion: 0, likeness: 0.1 });
    const again = following(world, before, after);
    expect((await again.until(isJudged)).alignment).toMatchObject({
      algorithmVersion: ALIGNMENT_VERSION,
      likeness: 0.9,
    });
    again.stop();
    await world.storage.alignments.save({ ...alignment, algorithmVersion: 0, method: 'points' });
    const byHand = following(world, before, after);
    expect((await byHand.until(isJudged)).alignment).toMatchObject({ algorithmVersion: 0, method: 'points' });
    byHand.stop();
  });
});

describe('photos that look like mirror images', () => {
  it('are offered to be mirrored, which lines them up anew, and the way back leads to what was', async () => {
    const world = await aSeries(2, {
      align: (_before, after) => ({ ok: true, value: { ...PROPOSAL, looksMirrored: !after.mirrored } }),
    });
    const { samelight, before, after } = world;
    const pair = following(world, before, after);
    const { mirrorOffer, alignment } = await pair.until(isJudged);
    expect(mirrorOffer).toMatchObject({ side: 'after', mirrored: true, photo: { id: after.id } });
    await samelight.showMirrored(after.id, true);
    const mirrored = await pair.until((view) => isJudged(view) && view.after.mirrored === true);
    expect(mirrored.alignment?.mirrored).toEqual({ after: true });
    expect(mirrored.mirrorOffer).toBeNull();
    expect(world.aligned.at(-1)?.map(({ mirrored: shown }) => shown)).toEqual([false, true]);
    expect(samelight.store.getState().notices.at(-1)?.notice).toEqual({ kind: 'shown-mirrored', mirrored: true });
    await samelight.store.getState().notices.at(-1)?.undo?.();
    const back = await pair.until((view) => isJudged(view) && view.after.mirrored === undefined);
    expect(back.alignment).toEqual(alignment);
    expect(world.aligned).toHaveLength(2);
    pair.stop();
  });
});

describe('a photo of several people', () => {
  it('shows its faces, and the chosen one is what it is lined up over from then on', async () => {
    const world = await aSeries(2, { faces: () => [LEFT, RIGHT] });
    const { samelight, before, after } = world;
    const pair = following(world, before, after);
    expect((await pair.until(isJudged)).faceCounts).toEqual({ before: 2, after: 2 });
    const found = await samelight.facesOf(after, new AbortController().signal);
    expect(found.ok && found.value.faces).toEqual([LEFT, RIGHT]);
    await samelight.chooseFace(after.id, { x: 0.6, y: 0.5 });
    const view = await pair.until((now) => isJudged(now) && now.after.face !== undefined);
    expect(view.alignment?.faces).toEqual({ after: { x: 0.6, y: 0.5 } });
    expect(world.aligned.at(-1)?.[1].face).toEqual({ x: 0.6, y: 0.5 });
    expect(world.examined.at(-1)).toMatchObject({ face: { x: 0.6, y: 0.5 } });
    const ordered = await samelight.facesOf(view.after, new AbortController().signal);
    expect(ordered.ok && ordered.value.faces).toEqual([RIGHT, LEFT]);
    // The same face, seen from the other side.
    await samelight.showMirrored(after.id, true);
    const mirrored = await pair.until((now) => isJudged(now) && now.after.mirrored === true);
    expect(mirrored.after.face?.x).toBeCloseTo(60 / 80 - 0.6, 12);
    pair.stop();
  });
});

describe('a series of photos of several people', () => {
  it('follows the face that was chosen on one of them on those looked at from then on, and on no others', async () => {
    const world = await aSeries(3, { faces: () => [LEFT, RIGHT] });
    const [before, after, third] = world.photos;
    if (!before || !after || !third) throw new Error('three photos expected');
    const faceOf = ({ id }: Photo) => world.samelight.store.getState().photos.find((photo) => photo.id === id)?.face;
    const pair = following(world, before, after);
    await pair.until(isJudged);
    await world.samelight.chooseFace(after.id, { x: 0.6, y: 0.5 });
    await pair.until((view) => isJudged(view) && view.after.face !== undefined);
    pair.stop();
    const other = following(world, before, third);
    const view = await other.until((now) => isJudged(now) && now.after.face !== undefined);
    expect(view.after.face?.x).toBeCloseTo(0.6, 1);
    expect(view.alignment?.faces?.after?.x).toBeCloseTo(0.6, 1);
    expect(faceOf(before)).toBeUndefined();
    await world.samelight.chooseFace(third.id, { x: 0.25, y: 0.5 });
    await other.until((now) => isJudged(now) && (now.after.face?.x ?? 1) < 0.4);
    expect(faceOf(after)?.x).toBeCloseTo(0.6, 12);
    other.stop();
  });
});

describe('the light of a pair', () => {
  it('is matched only while its own switch is on', async () => {
    const world = await aSeries(3);
    const { samelight, before, after } = world;
    const pair = following(world, before, after);
    expect(await pair.until(isJudged)).toMatchObject({ isLightMatched: false, gains: null });
    const count = pair.views.length;
    samelight.setLightMatch(after.id, before.id, true);
    expect(pair.views.at(-1)).toMatchObject({ isLightMatched: true });
    expect(pair.views).toHaveLength(count + 1);
    const other = following(world, before, world.photos[2] ?? after);
    expect(await other.until(isJudged)).toMatchObject({ isLightMatched: false });
    samelight.setLightMatch(before.id, after.id, false);
    expect(pair.views.at(-1)).toMatchObject({ isLightMatched: false });
    pair.stop();
    other.stop();
  });
});

describe('the details of a pair', () => {
  it('are figures without names or days', async () => {
    const world = await aSeries(2);
    await world.samelight.edit([world.before.id], { note: 'after the holidays' });
    const pair = following(world, world.before, world.after);
    const text = world.samelight.pairDetails(await pair.until(isJudged));
    expect(JSON.parse(text)).toMatchObject({
      before: { widthPx: 60, heightPx: 80, area: 'face', view: 'front' },
      alignment: { method: 'face', likeness: 0.9, algorithmVersion: ALIGNMENT_VERSION },
      aligning: { kind: 'kept' },
    });
    expect(text).not.toMatch(/IMG_|holidays|2026-0/);
    pair.stop();
  });
});
