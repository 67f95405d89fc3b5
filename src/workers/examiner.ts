import type { PhotoFaces } from '../domain/alignment/face.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import type { PhotoTraits } from '../domain/fairness/photo-traits.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { LookExchange } from './look-exchange.ts';
import { createLooker, give, type LoadOriginal, type Looker } from './looker.ts';
import type { AlignedPhoto, LookAnswer, SeenPhoto, VisionFailure, VisionResult } from './protocol.ts';

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: VisionFailure };

/** Looks at photos in workers; see the port of the same shape. */
export interface WorkerExaminer {
  examine(
    photo: SeenPhoto,
    signal: AbortSignal,
  ): Promise<Outcome<{ readonly faces: PhotoFaces; readonly traits: PhotoTraits }>>;
  align(before: AlignedPhoto, after: AlignedPhoto, signal: AbortSignal): Promise<Outcome<Proposal | null>>;
}

const FAILED = { ok: false, reason: 'failed' } as const;

/** The two workers, and who does what. */
class Lookers {
  readonly #exchange = new LookExchange();
  readonly first: Looker;
  /** There is none where it would only take the first one's time. */
  readonly second: Looker | null;
  /** Befores that the first is about to look at, by the numbers of what it will see. */
  readonly #announced = new Map<Fingerprint, number>();

  constructor(loadOriginal: LoadOriginal) {
    this.first = createLooker(loadOriginal, this.#exchange);
    this.second = navigator.hardwareConcurrency > 1 ? createLooker(loadOriginal, this.#exchange) : null;
  }

  /** A single photo goes to the worker that has it open, or will have; else to the one with less to do. */
  async examine(photo: SeenPhoto, signal: AbortSignal): Promise<VisionResult> {
    const looker = this.#lookerFor(photo.fingerprint);
    const look = (looker === this.second && this.#announced.get(photo.fingerprint)) || null;
    if (look) this.#announced.delete(photo.fingerprint);
    return give(looker, { kind: 'examine', photo, look }, signal);
  }

  #lookerFor(fingerprint: Fingerprint): Looker {
    const { first, second } = this;
    if (!second) return first;
    const knows = first.photos.has(fingerprint);
    const knowsToo = second.photos.has(fingerprint) || this.#announced.has(fingerprint);
    if (knows !== knowsToo) return knows ? first : second;
    return first.load <= second.load ? first : second;
  }

  /**
   * The first lines up; the second looks at the after meanwhile, and is told what the first sees of the before.
   * [Note: Who waits for whom] A job waits for no other than the one whose number it was given. For a look at the after waits the pair's
   * own job, given after it; for the before wait only jobs that were given later still. So no two can wait for each other.
   */
  async align(before: AlignedPhoto, after: AlignedPhoto, signal: AbortSignal): Promise<VisionResult> {
    const look = this.#lookAhead(after, signal);
    const announced = this.#announce(before);
    try {
      const job = { kind: 'align', before, after, look, tellsOfBefore: announced !== null } as const;
      return await give(this.first, job, signal, announced?.tell);
    } finally {
      this.#exchange.withdraw(look);
      announced?.end();
    }
  }

  #lookAhead(photo: AlignedPhoto, signal: AbortSignal): number | null {
    if (!this.second || this.first.photos.has(photo.fingerprint)) return null;
    const look = give(this.second, { kind: 'look', photo }, signal).then(
      (result) => (result.ok && result.kind === 'look' ? result.looked : null),
      // No longer wanted; should the first have begun, it looks itself.
      () => null,
    );
    return this.#exchange.offer(look);
  }

  #announce({ fingerprint }: AlignedPhoto) {
    if (!this.second || this.second.photos.has(fingerprint) || this.#announced.has(fingerprint)) return null;
    let tell: (looked: LookAnswer) => void = () => {};
    const look = new Promise<LookAnswer>((resolve) => {
      tell = resolve;
    });
    const number = this.#exchange.offer(look);
    this.#announced.set(fingerprint, number);
    const end = () => {
      tell(null);
      this.#exchange.withdraw(number);
      if (this.#announced.get(fingerprint) === number) this.#announced.delete(fingerprint);
    };
    return { tell, end };
  }
}

/**
 * Creates the workers that look at photos. Where the processor has two cores there are two, so that both photos of a pair are looked at at
 * once. An aborted job that runs is finished before the next one, as starting anew would take longer.
 */
export function createExaminer(loadOriginal: LoadOriginal): WorkerExaminer {
  const lookers = new Lookers(loadOriginal);
  return {
    async examine(photo, signal) {
      const result = await lookers.examine(photo, signal);
      if (!result.ok) return result;
      if (result.kind !== 'examination') return FAILED;
      const { faces, traits } = result;
      return { ok: true, value: { faces, traits } };
    },
    async align(before, after, signal) {
      // Only where both show a face do faces help.
      const expectsFace = before.expectsFace && after.expectsFace;
      const result = await lookers.align({ ...before, expectsFace }, { ...after, expectsFace }, signal);
      if (!result.ok) return result;
      return result.kind === 'proposal' ? { ok: true, value: result.proposal } : FAILED;
    },
  };
}
