import type { CollageDraft } from '../../../domain/collage/collage.ts';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import type { Photo, PhotoId } from '../../../domain/photo/photo.ts';
import type { CollageEditor } from '../collage-editor.ts';
import type { CollageFairness } from '../useFairness.ts';

/** What each section of the options works on. */
export interface SectionProps {
  readonly editor: CollageEditor;
  readonly collage: CollageDraft;
  readonly planned: PlannedCollage | null;
  /** The photos of the collage that are in the library. */
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  /** How fair they are with each other. */
  readonly fairness: CollageFairness;
}
