import type { CaptionWords } from '../../domain/collage/captions.ts';
import type { DisclosureWords, VerdictFacts } from '../../domain/collage/disclosures.ts';
import { DISCLOSURE_WORDS, VERDICT_WORDS, verdictLine } from '../photo/fairness-words.ts';
import { CAPTION_WORDS } from './words.ts';

/** How many of the other photos a verdict is about, where there is more than one. */
function counted({ others, having, notChecked, verdict }: VerdictFacts): string {
  const rest = verdict !== 'not-checked' && notChecked > 0 ? `; ${notChecked} not checked` : '';
  return others === 1 ? '' : ` (${having} of ${others} with the first${rest})`;
}

/** The words a page is written with: captions, and what it has to tell of how its photos were taken and shown. */
export const PAGE_WORDS: CaptionWords & DisclosureWords = {
  ...CAPTION_WORDS,
  verdict: (facts, isShort) => {
    const line = facts.worst ? verdictLine(facts.worst, isShort) : VERDICT_WORDS[facts.verdict];
    const name = VERDICT_WORDS[facts.verdict];
    return `${name}${counted(facts)}${line.slice(name.length)}`;
  },
  lightMatched: () => DISCLOSURE_WORDS.lightMatched,
  mirrored: (mirrored, shown) =>
    mirrored === shown ? 'All photos shown mirrored' : `${mirrored} of ${shown} photos shown mirrored`,
};
