import { ALIGNMENT_VERSION, type Alignment } from '../../../src/domain/alignment/alignment.ts';
import { judgePair } from '../../../src/domain/fairness/judge-pair.ts';
import { createExaminer } from '../../../src/workers/examiner.ts';
import { aPhoto } from '../../domain/photo/a-photo.ts';

/** How long a pair took, in ms from its bytes, and what was found. */
interface Timed {
  readonly transformMs: number;
  readonly verdictMs: number;
  readonly method: string;
  readonly likeness: number;
  readonly verdict: string;
}

declare global {
  interface Window {
    alignFiles(before: string, after: string): Promise<Timed>;
    /** How long the browser alone takes to decode a file, in ms: what the machine at hand is worth. */
    decodeAlone(address: string): Promise<number>;
  }
}

/** Files by their addresses, in memory before the clock starts: reading a photo from storage is not what is measured. */
const files = new Map<string, ArrayBuffer>();
const examiner = createExaminer(async (address) => files.get(address)?.slice(0) ?? null);

/** Does to two files what opening a pair does: lines them up, examines both meanwhile, and judges. */
window.alignFiles = async (before, after) => {
  for (const address of [before, after]) files.set(address, await (await fetch(address)).arrayBuffer());
  const shown = (address: string) => ({ fingerprint: address, mirrored: false });
  const { signal } = new AbortController();
  const start = performance.now();
  const aligning = examiner.align(
    { ...shown(before), expectsFace: true },
    { ...shown(after), expectsFace: true },
    signal,
  );
  const examining = Promise.all([before, after].map((address) => examiner.examine(shown(address), signal)));
  const aligned = await aligning;
  const transformMs = performance.now() - start;
  const examined = await examining;
  const [first, second] = examined.map((one) => (one.ok ? one.value.traits : null));
  if (!aligned.ok || !aligned.value || !first || !second) throw new Error('a pair of the bench was not lined up');
  const [b, a] = [aPhoto('before'), aPhoto('after')];
  const { looksMirrored, ...found } = aligned.value;
  const alignment: Alignment = {
    ...found,
    ...(looksMirrored ? { looksMirrored } : {}),
    beforeId: b.id,
    afterId: a.id,
    fingerprints: { before, after },
    algorithmVersion: ALIGNMENT_VERSION,
    madeAt: '2026-01-01T00:00:00.000Z',
  };
  const phase = 'long-term';
  const { verdict } = judgePair({ photo: b, traits: first, phase }, { photo: a, traits: second, phase }, alignment);
  const { method, likeness = 0 } = found;
  return { transformMs, verdictMs: performance.now() - start, method, likeness, verdict };
};

window.decodeAlone = async (address) => {
  const blob = await (await fetch(address)).blob();
  const start = performance.now();
  (await createImageBitmap(blob)).close();
  return performance.now() - start;
};
