import type { DrawPlan } from '../../domain/comparison/draw-plan.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { OPTION_WORDS } from '../words/collage.ts';

/** What is written on the page of a collage, for those who cannot see its preview: title, captions, and whether the photos can be compared. */
export function WrittenOnPage({ plan }: { readonly plan: DrawPlan }) {
  const lines = new Set(plan.commands.flatMap((command) => (command.kind === 'text' ? command.text : [])));
  return (
    <VisuallyHidden>
      <span role="note" aria-label={OPTION_WORDS.writtenOnPage}>
        {[...lines].join('. ')}
      </span>
    </VisuallyHidden>
  );
}
