import { useLocation } from 'wouter';
import type { PairView } from '../../app/pair-view.ts';
import type { OpenPair } from '../../app/pairs.ts';
import { isByHand } from '../../domain/alignment/alignment.ts';
import { withPhotos } from '../../domain/collage/edit-collage.ts';
import { startCollage } from '../../domain/collage/start-collage.ts';
import type { CompareMode, Comparison, DividerDirection } from '../../domain/comparison/comparison.ts';
import type { Lying } from '../../domain/comparison/move-after.ts';
import { routes } from '../photo/routes.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import type { StageControl } from './stage/stage-control.ts';

/** What is kept or made of a pair. */
export interface PairDeeds {
  /** Makes a collage of the pair and opens it. */
  exportPair(): Promise<void>;
  /** Keeps how the after was moved by hand; `null` forgets how the pair was lined up. Answers whether that was done. */
  keepLying(lying: Lying | null): Promise<boolean>;
  /** Keeps the comparison as it is on the screen and opens it at its own address. */
  save(name: string): Promise<void>;
}

/** The deeds of the compare screen. */
export function usePairDeeds(
  control: StageControl,
  { before, after, alignment, isLightMatched }: OpenPair & Pick<PairView, 'isLightMatched'>,
  view: { readonly mode: CompareMode; readonly direction: DividerDirection },
  saved: Comparison | undefined,
): PairDeeds {
  const samelight = useSamelight();
  const [, navigate] = useLocation();
  const light = isLightMatched ? { lightMatched: true as const } : {};
  return {
    exportPair: async () => {
      const started = startCollage(samelight.newId(), [before, after]);
      const collage = { ...withPhotos(started, [before.id, after.id]), referenceId: before.id, ...light };
      const written = await samelight.saveCollage(collage, null);
      if (written.ok) navigate(routes.collage(collage.id));
    },
    keepLying: async (lying) => {
      const ids = { beforeId: before.id, afterId: after.id };
      // The points a person placed stay with the pair; they are there when it is lined up by points again.
      const points = alignment && isByHand(alignment) ? alignment.points : [];
      const written = lying
        ? await samelight.saveAlignment({ ...ids, afterToBefore: lying, method: 'moved', points })
        : await samelight.removeAlignment(before.id, after.id);
      return written.ok;
    },
    save: async (name) => {
      const record = await samelight.saveComparison({
        ...(saved ? { id: saved.id } : {}),
        ...control.view,
        ...view,
        ...light,
        name,
        beforeId: before.id,
        afterId: after.id,
      });
      if (record && !saved) navigate(routes.savedComparison(record.id));
    },
  };
}
