import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadNetworks } from '../../src/vision/load-networks.ts';
import { NETWORK_INPUTS } from '../../src/vision/networks.ts';
import { createExaminer } from '../../src/workers/examiner.ts';

const never = new AbortController().signal;

/** Photos of the sample set by their names, and bytes that are no photo. */
async function original(name: string): Promise<ArrayBuffer | null> {
  if (name === 'damaged') return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).buffer;
  if (!name.endsWith('.jpg')) return null;
  const answer = await fetch(new URL(`../../public/samples/${name}`, import.meta.url));
  return answer.ok ? answer.arrayBuffer() : null;
}

const examiner = createExaminer(original);
const photo = (name: string, mirrored = false) => ({ fingerprint: name, mirrored });
const aligned = (name: string, mirrored = false) => ({ ...photo(name, mirrored), expectsFace: true });

const [BEFORE, AFTER, CHEEK] = ['front-2026-02-03.jpg', 'front-2026-10-08.jpg', 'cheek-left-2026-02-03.jpg'];

describe('networks that cannot be fetched', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are fetched again at the next call, and then run', { timeout: 90_000 }, async () => {
    const refused = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('the network is down'));
    expect(await loadNetworks()).toBeNull();
    expect(refused).toHaveBeenCalled();
    refused.mockImplementation(async () => new Response('gone', { status: 404 }));
    expect(await loadNetworks()).toBeNull();
    vi.restoreAllMocks();
    const networks = await loadNetworks();
    const { sizePx } = NETWORK_INPUTS.mesh;
    const whole = sizePx * sizePx * 3;
    const grey = new Float32Array(whole).fill(0.5);
    const [score, mesh] = (await networks?.run('mesh', grey)) ?? [];
    expect([score?.length, mesh?.length]).toEqual([1, 1404]);
    // Several pictures in one go come to what each comes to alone.
    const three = new Float32Array(3 * whole).fill(0.25);
    three.set(grey, whole);
    const [scores, meshes] = (await networks?.run('mesh', three)) ?? [];
    expect([scores?.length, meshes?.length]).toEqual([3, 3 * 1404]);
    expect(scores?.[1]).toBeCloseTo(score?.[0] ?? 0, 4);
    for (const [i, value] of mesh?.entries() ?? []) expect(meshes?.[1404 + i]).toBeCloseTo(value, 2);
    const { sizePx: side } = NETWORK_INPUTS.detector;
    const answers = await networks?.run('detector', new Float32Array(side * side * 3));
    expect(answers?.map(({ length }) => length)).toEqual([384, 512, 384 * 16, 512 * 16]);
  });
});

describe('the worker that looks at photos', { timeout: 120_000 }, () => {
  it('finds the face of a photo and measures it', async () => {
    const answer = await examiner.examine(photo(BEFORE), never);
    if (!answer.ok) throw new Error(answer.reason);
    const { faces, traits } = answer.value;
    expect(faces).toMatchObject({ fingerprint: BEFORE, faces: [{ quarterTurns: 0 }] });
    expect(faces.faces[0]?.points).toHaveLength(468 * 3);
    expect(traits).toMatchObject({ fingerprint: BEFORE });
    expect(traits.face).not.toBeNull();
  });

  it('sees a mirrored photo as it is shown, and measures it as it is', async () => {
    const [plain, mirrored] = [
      await examiner.examine(photo(BEFORE), never),
      await examiner.examine(photo(BEFORE, true), never),
    ];
    if (!plain.ok || !mirrored.ok) throw new Error('a photo was not examined');
    // The tip of the nose, from the left and from the right.
    const nose = (found: typeof plain) => found.value.faces.faces[0]?.points[3] ?? 0;
    const width = plain.value.traits.widthPx / Math.max(plain.value.traits.widthPx, plain.value.traits.heightPx);
    expect(nose(mirrored)).toBeCloseTo(width - nose(plain), 1);
    expect(mirrored.value.traits).toEqual(plain.value.traits);
  });

  it('lines up a pair over its faces, the same way from either side', async () => {
    const [there, back] = [
      await examiner.align(aligned(BEFORE), aligned(AFTER), never),
      await examiner.align(aligned(AFTER), aligned(BEFORE), never),
    ];
    if (!there.ok || !back.ok) throw new Error('a pair was not lined up');
    expect(there.value).toMatchObject({ method: 'face', looksMirrored: false });
    const [t, b] = [there.value?.afterToBefore, back.value?.afterToBefore];
    if (!t || !b) throw new Error('nothing matched');
    // One after the other they lead back, to a two hundredth of the photo at its middle.
    const [x, y] = [t.a * 0.4 - t.b * 0.5 + t.tx, t.b * 0.4 + t.a * 0.5 + t.ty];
    expect(Math.hypot(b.a * x - b.b * y + b.tx - 0.4, b.b * x + b.a * y + b.ty - 0.5)).toBeLessThan(0.005);
  });

  it('finds the same when asked for all at once, where two share the work', async () => {
    const one = createExaminer(original);
    const [pair, before, after] = await Promise.all([
      one.align(aligned(BEFORE, true), aligned(AFTER), never),
      one.examine(photo(BEFORE, true), never),
      one.examine(photo(AFTER), never),
    ]);
    const other = createExaminer(original);
    expect(before).toEqual(await other.examine(photo(BEFORE, true), never));
    expect(after).toEqual(await other.examine(photo(AFTER), never));
    expect(pair).toEqual(await other.align(aligned(BEFORE, true), aligned(AFTER), never));
    expect(pair).toMatchObject({ ok: true, value: { method: 'face' } });
  });

  it('lets nobody wait for what does not come: other pairs, the same after, and a pair given up', async () => {
    const one = createExaminer(original);
    // Both were given away singly before they are asked for as a pair.
    const singly = [one.examine(photo(BEFORE), never), one.examine(photo(AFTER), never)];
    const abort = new AbortController();
    const givenUp = one.align(aligned(BEFORE), aligned(AFTER), abort.signal);
    const jobs = [
      ...singly,
      one.examine(photo(AFTER), never),
      one.align(aligned(BEFORE), aligned(AFTER), never),
      one.align(aligned(AFTER), aligned(BEFORE, true), never),
      one.examine(photo(BEFORE), never),
      one.align(aligned('nowhere'), aligned(AFTER), never),
      one.align(aligned(BEFORE), aligned('damaged'), never),
    ];
    abort.abort(new Error('no longer wanted'));
    await expect(givenUp).rejects.toThrow('no longer wanted');
    const ends = await Promise.all(jobs);
    expect(ends.map((end) => end.ok || end.reason)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      'missing-original',
      'damaged',
    ]);
  });

  it('says that a photo shown mirrored looks mirrored beside itself', async () => {
    const answer = await examiner.align(aligned(BEFORE), aligned(BEFORE, true), never);
    expect(answer).toMatchObject({ ok: true, value: { looksMirrored: true } });
  });

  it('goes by looks where no face is expected, and leaves that to be checked', async () => {
    const answer = await examiner.align(
      { ...photo(CHEEK), expectsFace: false },
      { ...photo(CHEEK), expectsFace: false },
      never,
    );
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value).toMatchObject({ method: 'appearance', isUnconfirmed: true, points: [], looksMirrored: false });
    expect(answer.value?.afterToBefore.a).toBeCloseTo(1, 3);
    expect(answer.value?.likeness).toBeGreaterThan(0.99);
  });

  it('tells what is missing and what is damaged', async () => {
    expect(await examiner.examine(photo('nowhere'), never)).toEqual({ ok: false, reason: 'missing-original' });
    expect(await examiner.examine(photo('damaged'), never)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('gives up a job when told to, and does the next', async () => {
    const abort = new AbortController();
    const job = examiner.align(aligned(BEFORE), aligned(AFTER), abort.signal);
    abort.abort(new Error('no longer wanted'));
    await expect(job).rejects.toThrow('no longer wanted');
    expect(await examiner.examine(photo(BEFORE), never)).toMatchObject({ ok: true });
  });
});
