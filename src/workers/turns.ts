/** Lets so many things happen at once, in the order of asking. */
export interface Turns {
  /** How many places are free. */
  readonly free: number;
  /** Resolves when so many places are free, which are then taken; the answer gives them back. */
  take(places: number): Promise<() => void>;
}

/** @param places how many there are; what takes all of them has its turn alone */
export function createTurns(places: number): Turns {
  const queue: { readonly wanted: number; readonly begin: () => void }[] = [];
  let free = places;

  const goOn = () => {
    for (let next = queue[0]; next && next.wanted <= free; next = queue[0]) {
      queue.shift();
      free -= next.wanted;
      next.begin();
    }
  };

  return {
    get free() {
      return free;
    },
    take: (wanted) =>
      new Promise((resolve) => {
        const giveBack = () => {
          free += wanted;
          goOn();
        };
        queue.push({ wanted, begin: () => resolve(giveBack) });
        goOn();
      }),
  };
}
