import type { Fingerprint } from '../domain/photo/photo.ts';
import { closePyramid, coarsen, type Pyramid, pyramidBytes } from './pyramid.ts';

/**
 * Decoded photos, kept while they fit. To make room the least recently used lose their finest level first, since most of what is shown
 * is smaller than the photo, and only then go altogether. The cache owns them and closes what it drops.
 */
export class PyramidCache {
  readonly #maxBytes: number;
  readonly #pyramids = new Map<Fingerprint, Pyramid>();

  /** @param maxBytes the memory the pixels may take; the photo put in last stays even when it alone takes more */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** A kept photo, which thereby becomes the most recently used. */
  get(fingerprint: Fingerprint): Pyramid | undefined {
    const pyramid = this.#pyramids.get(fingerprint);
    if (pyramid) {
      this.#pyramids.delete(fingerprint);
      this.#pyramids.set(fingerprint, pyramid);
    }
    return pyramid;
  }

  /** Takes a photo over, in place of what was kept of it, and makes room. Levels that both have stay open. */
  put(fingerprint: Fingerprint, pyramid: Pyramid): void {
    const former = this.#pyramids.get(fingerprint);
    for (const level of former?.levels ?? []) if (!pyramid.levels.includes(level)) level.close();
    this.#pyramids.delete(fingerprint);
    this.#pyramids.set(fingerprint, pyramid);
    const others = [...this.#pyramids.keys()].filter((key) => key !== fingerprint);
    this.#makeRoom(others, coarsen);
    this.#makeRoom(others, (other) => {
      closePyramid(other);
      return null;
    });
  }

  /** The memory taken now. */
  get bytes(): number {
    return [...this.#pyramids.values()].reduce((sum, pyramid) => sum + pyramidBytes(pyramid), 0);
  }

  #makeRoom(oldestFirst: readonly Fingerprint[], shrink: (pyramid: Pyramid) => Pyramid | null): void {
    for (const key of oldestFirst) {
      if (this.bytes <= this.#maxBytes) return;
      const pyramid = this.#pyramids.get(key);
      const rest = pyramid ? shrink(pyramid) : null;
      // Setting a key that is there keeps its place in the order of use.
      if (rest) this.#pyramids.set(key, rest);
      else this.#pyramids.delete(key);
    }
  }
}
