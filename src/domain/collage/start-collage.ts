import { sortKey } from '../photo/capture-date.ts';
import type { Photo } from '../photo/photo.ts';
import { arrangeCollage } from './arrange-collage.ts';
import { type CollageDraft, type CollageLayout, MAX_CELLS, type PageFormat } from './collage.ts';

/** How a collage can begin: layouts that suit a number of photos, and pages that suit a screen, the preferred ones first. */
const PAGES: readonly PageFormat[] = ['square', '4:5', '16:9'];

function layoutsFor(photos: number): readonly CollageLayout[] {
  if (photos <= 2) return ['pair-across', 'pair-down'];
  if (photos === 3) return ['three'];
  return photos === 4 ? ['two-by-two'] : ['grid'];
}

// Another page or layout must show so much more of the photos to be taken instead of a preferred one.
const WORTH_IT = 1.1;

/** How much of a photo a cell of the collage shows, 0–1. */
function shownShare(collage: CollageDraft, { file }: Photo): number {
  const footerLines = collage.cells.length > 1 ? 1 : 0;
  const cell = arrangeCollage(collage, { width: file.widthPx, height: file.heightPx }, footerLines).cells[0];
  if (!cell) return 0;
  const [cellAspect, aspect] = [cell.width / cell.height, file.widthPx / file.heightPx];
  return Math.min(cellAspect / aspect, aspect / cellAspect);
}

/**
 * A new collage of these photos, earliest first, with the earliest as reference, in the layout and on the page that show most of
 * it. At most {@link MAX_CELLS} photos are taken, the earliest of them.
 */
export function startCollage(id: string, photos: readonly Photo[]): CollageDraft {
  const ordered = photos.toSorted((a, b) => (sortKey(a.takenAt) < sortKey(b.takenAt) ? -1 : 1)).slice(0, MAX_CELLS);
  const first = ordered[0];
  const base: CollageDraft = {
    id,
    layout: 'pair-across',
    cells: ordered.map((photo) => ({ photoId: photo.id, text: '' })),
    ...(first ? { referenceId: first.id } : {}),
    oneCrop: true,
    crop: null,
    page: 'square',
    customPx: { width: 2160, height: 2160 },
    captions: { date: true, daysSinceFirst: true, text: false },
    title: '',
    watermark: '',
    background: '#ffffff',
    spacing: 0.02,
  };
  if (!first) return base;
  const candidates = layoutsFor(ordered.length).flatMap((layout) => PAGES.map((page) => ({ ...base, layout, page })));
  return candidates.reduce((best, other) =>
    shownShare(other, first) > shownShare(best, first) * WORTH_IT ? other : best,
  );
}
