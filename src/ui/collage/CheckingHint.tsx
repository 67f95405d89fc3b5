import { OPTION_WORDS } from '../words/collage.ts';

/** How far checking the photos of a collage has come: until it is done, the line on the page says less than it will. */
export function CheckingHint({ done, total }: { readonly done: number; readonly total: number }) {
  return <p role="status">{OPTION_WORDS.checkingFairness(done, total)}</p>;
}
