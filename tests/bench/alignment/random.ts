/** Numbers that look random and are the same in every run: mulberry32. */
export interface Random {
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A number from a Gaussian of mean 0 and standard deviation 1. */
  gaussian(): number;
  whole(low: number, high: number): number;
}

/** Starts from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => Math.floor(low + (high - low + 1) * next()),
    gaussian: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
