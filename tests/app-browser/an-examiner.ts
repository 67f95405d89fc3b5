import { vi } from 'vitest';
import type { AlignablePhoto, Examined, Examiner, ShownPhoto } from '../../src/app/ports.ts';
import { FACES_VERSION, type Face } from '../../src/domain/alignment/face.ts';
import type { Proposal } from '../../src/domain/alignment/proposal.ts';
import { type PhotoTraits, TRAITS_VERSION } from '../../src/domain/fairness/photo-traits.ts';
import { fromParts } from '../../src/domain/geometry/similarity.ts';

/** Resolves when what is looked for is there: the background waits until an import has been over for a while. */
export const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 10_000 });

/** What an examiner without models answers; a test changes what it is about. */
export interface Answers {
  align(before: AlignablePhoto, after: AlignablePhoto): Examined<Proposal | null>;
  traits(photo: ShownPhoto): Partial<PhotoTraits>;
  faces(photo: ShownPhoto): readonly Face[];
  /** Lining up waits for it. */
  ready: Promise<unknown>;
}

/** A proposal as it is found over faces that lie a little apart. */
export const PROPOSAL: Proposal = {
  method: 'face',
  afterToBefore: fromParts({ scale: 1.1, angleRad: 0.05, tx: 0.02, ty: -0.01 }),
  points: [],
  residualPx: 1.5,
  likeness: 0.9,
  isRefined: true,
  looksMirrored: false,
};

/** A face whose points lie round a place. */
export function aFace(x: number, y: number): Face {
  const points = Float32Array.from({ length: 468 * 3 }, (_, i) => {
    const angle = Math.floor(i / 3) * 2.4;
    return [x + 0.05 * Math.cos(angle), y + 0.05 * Math.sin(angle), 0][i % 3] ?? 0;
  });
  return { points, detectorScore: 0.9, meshScore: 0.9, quarterTurns: 0 };
}

/** The place of the models, which only a browser with a photo of a face can try: it answers as told and remembers what it was asked. */
export function anExaminer(change: Partial<Answers> = {}) {
  const answers: Answers = {
    align: () => ({ ok: true, value: PROPOSAL }),
    traits: () => ({}),
    faces: () => [],
    ready: Promise.resolve(),
    ...change,
  };
  const aligned: (readonly [AlignablePhoto, AlignablePhoto])[] = [];
  const examined: ShownPhoto[] = [];
  const given: AbortSignal[] = [];
  const untilReady = (signal: AbortSignal) =>
    Promise.race([
      answers.ready,
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    ]);
  const examiner: Examiner = {
    examine: async (photo) => {
      examined.push(photo);
      const { fingerprint } = photo;
      const blank = { fingerprint, version: TRAITS_VERSION, widthPx: 960, heightPx: 1280, face: null, tiles: [] };
      const faces = { fingerprint, version: FACES_VERSION, faces: answers.faces(photo) };
      return { ok: true, value: { faces, traits: { ...blank, ...answers.traits(photo) } } };
    },
    align: async (before, after, signal) => {
      aligned.push([before, after]);
      given.push(signal);
      await untilReady(signal);
      return answers.align(before, after);
    },
  };
  return { examiner, answers, aligned, examined, given };
}
