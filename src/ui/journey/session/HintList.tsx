import type { Hint } from '../../../domain/treatment/hints.ts';
import { Banner } from '../../kit/Banner.tsx';
import { DIARY_WORDS, hintWords } from '../../words/diary.ts';
import layout from '../layout.module.css';

/** Reasons to ask a professional, each with what gave it; nothing while there is none. */
export function HintList({ hints }: { readonly hints: readonly Hint[] }) {
  if (hints.length === 0) return null;
  return (
    <Banner tone="care">
      <p className={layout.strong}>{DIARY_WORDS.ask}</p>
      <ul className={layout.list}>
        {hints.map((hint) => (
          <li key={`${hint.code} ${'symptom' in hint ? hint.symptom : ''}`}>{hintWords(hint)}</li>
        ))}
      </ul>
      <p className={layout.small}>{DIARY_WORDS.noDiagnosis}</p>
    </Banner>
  );
}
