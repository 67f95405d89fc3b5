/** How the photos of the timeline are laid out in a given width; all in CSS pixels. */
export interface GridMeasures {
  readonly columns: number;
  readonly gap: number;
  readonly photoWidth: number;
  /** A line of photos with their captions, the gap below included. */
  readonly lineHeight: number;
  readonly headingHeight: number;
}

/** Height of a caption of one line, and of two, where photos have a phase. */
export const CAPTION_PX = { one: 30, two: 46 };
const HEADING = 60;
/** Height of a photo by its width: portraits of a phone (3:4) lose little, and landscapes keep their middle. */
const ASPECT = 5 / 4;

/**
 * The largest number of columns whose photos are not smaller than a thumb wants on a phone, or an eye on a desktop, and wide enough for what is
 * written over and under them.
 * @param textScale how large the person has text, 1 being the browser's own size
 */
export function measureGrid(width: number, captionPx: number = CAPTION_PX.one, textScale = 1): GridMeasures {
  const [least, gap] = width < 560 ? [100, 6] : width < 1100 ? [144, 10] : [176, 12];
  const columns = Math.max(2, Math.floor((width + gap) / (least * Math.max(1, textScale) + gap)));
  const photoWidth = (width - gap * (columns - 1)) / columns;
  const lineHeight = photoWidth * ASPECT + captionPx * textScale + gap;
  return { columns, gap, photoWidth, lineHeight, headingHeight: HEADING * textScale };
}
