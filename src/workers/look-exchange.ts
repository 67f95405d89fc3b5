import type { LookAnswer } from './protocol.ts';

/** The longest a worker waits for what another sees, in ms; then it looks itself. */
const PATIENCE_MS = 10_000;

/** What one worker sees of a photo and another is going to ask for, by numbers that go with the jobs. */
export class LookExchange {
  readonly #looks = new Map<number, Promise<LookAnswer>>();
  #last = 0;

  /** Offers what will be seen. It must not reject. @returns its number */
  offer(look: Promise<LookAnswer>): number {
    this.#looks.set(++this.#last, look);
    return this.#last;
  }

  /** Hands it over to the first that asks; `null` where there is nothing, or it does not come. */
  async handOver(number: number): Promise<LookAnswer> {
    const look = this.#looks.get(number);
    this.#looks.delete(number);
    if (!look) return null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const never = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    return Promise.race([look, never]).finally(() => clearTimeout(timer));
  }

  withdraw(number: number | null): void {
    if (number !== null) this.#looks.delete(number);
  }
}
