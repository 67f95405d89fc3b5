import type { Size } from '../geometry/rectangle.ts';
import { type Arrangement, arrangeCells } from './arrange-cells.ts';
import { singleLine } from './captions.ts';
import { type CollageDraft, MAX_SPACING } from './collage.ts';
import { layoutOf } from './layouts/layouts.ts';
import { pageSizePx } from './page-size.ts';
import { footRoomPx, headRoomPx } from './texts.ts';

/** The gap a collage asks for between cells and around them, in whole pixels of its page. */
export function wantedGapPx({ spacing }: CollageDraft, page: Size): number {
  return Math.round(Math.min(MAX_SPACING, Math.max(0, spacing)) * Math.min(page.width, page.height));
}

/**
 * Where the cells of a collage lie on its page, between title and footer.
 * @param reference size of the reference photo, in any unit; its proportions are those the layout goes by
 * @param footerLines lines at the foot of the page
 */
export function arrangeCollage(collage: CollageDraft, reference: Size, footerLines: number): Arrangement {
  const page = pageSizePx(collage);
  const layout = layoutOf(collage.layout);
  const { date, daysSinceFirst, text } = collage.captions;
  const gapPx = wantedGapPx(collage, page);
  const frame = {
    page,
    gapPx,
    headPx: headRoomPx(page, singleLine(collage.title), gapPx),
    footPx: footRoomPx(page, footerLines, gapPx),
    captionLines: Number(date) + Number(daysSinceFirst) + Number(text),
  };
  return arrangeCells(frame, layout, layout.places(collage.cells.length), reference.width / reference.height);
}
