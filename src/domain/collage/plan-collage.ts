import type { Alignment } from '../alignment/alignment.ts';
import type { DrawCommand, DrawPlan } from '../comparison/draw-plan.ts';
import type { Rectangle, Size } from '../geometry/rectangle.ts';
import { compose } from '../geometry/similarity.ts';
import type { Photo, PhotoId } from '../photo/photo.ts';
import type { PhotoTiming } from '../treatment/photo-timing.ts';
import type { Arrangement } from './arrange-cells.ts';
import { arrangeCollage, wantedGapPx } from './arrange-collage.ts';
import { type CaptionWords, captionLines, firstDay, singleLine } from './captions.ts';
import { type CellCrop, type CollageDraft } from './collage.ts';
import { automaticCrop, type CropScene, commonToPage, isCovered, limitCrop } from './crop.ts';
import { type Disclosed, type DisclosureWords, disclosureLines } from './disclosures.ts';
import { pageSizePx } from './page-size.ts';
import { photoSize, type RelatedPhoto, relatePhotos } from './relate-photos.ts';
import { referencePhoto, type ShownCell, shownCells } from './shown-cells.ts';
import { captionCommands, footerCommands, footerLetters, titleCommands, watermarkCommands } from './texts.ts';
import { wrapLines } from './wrap-lines.ts';

/** Everything a collage is planned from. */
export interface CollageInputs extends Disclosed {
  readonly collage: CollageDraft;
  /** The photos of the library, at least those of the collage; one that is not here is shown as an empty cell. */
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  /** How photos of the collage were lined up with each other, in any order. */
  readonly alignments: readonly Alignment[];
  /** Where photos stand among the sessions; a photo that is not here: none are known. */
  readonly timings: ReadonlyMap<PhotoId, PhotoTiming>;
  readonly words: CaptionWords & DisclosureWords;
}

/** One cell as it lies on the page. */
export interface PlannedCell extends ShownCell {
  readonly area: Rectangle<'page'>;
  /** What the cell shows, held to its limits; `null` without a photo. */
  readonly crop: CellCrop | null;
  /** What the crop is held to when it is moved; `null` without a photo. */
  readonly scene: CropScene | null;
  /** Whether the photo fills the cell; true for an empty one. */
  readonly covered: boolean;
  /** Whether the photo was lined up with the reference photo; true for the reference itself and for an empty cell. */
  readonly isLinedUp: boolean;
}

/** A collage ready to be drawn, and where its cells are for whoever points at them. */
export interface PlannedCollage {
  readonly plan: DrawPlan;
  readonly cells: readonly PlannedCell[];
}

type Places = ReadonlyMap<PhotoId, RelatedPhoto>;

/** A square of no particular photo, for the proportions of a collage without any. */
const NO_PHOTO: Size = { width: 0.75, height: 1 };

/** What each cell shows: its own crop where it has one and uses it, else the one of all; both held to their limits. */
function cropCells(collage: CollageDraft, shown: readonly ShownCell[], cell: Size, reference: Size, places: Places) {
  const laid = (photo: Photo) => {
    const toCommon = places.get(photo.id)?.toCommon;
    return toCommon ? [{ size: photoSize(photo), toCommon }] : [];
  };
  const usesOwn = (own: CellCrop | undefined) => !collage.oneCrop && own !== undefined;
  const together = shown.flatMap((one) => (one.photo && !usesOwn(one.cell?.crop) ? laid(one.photo) : []));
  const shared: CropScene = { cell, reference, photos: together };
  const common = collage.crop ? limitCrop(shared, collage.crop) : automaticCrop(shared);
  return shown.map(({ cell: kept, photo }) => {
    if (!kept || !photo) return { crop: null, scene: null, covered: true };
    const alone: CropScene = { cell, reference, photos: laid(photo) };
    const own = usesOwn(kept.crop) ? kept.crop : undefined;
    const crop = own ? limitCrop(alone, own) : common;
    return { crop, scene: collage.oneCrop ? shared : alone, covered: isCovered(alone, crop) };
  });
}

function photoCommands(
  cells: readonly PlannedCell[],
  places: Places,
  gains: Disclosed['gains'],
): readonly DrawCommand[] {
  return cells.flatMap(({ photo, crop, scene, area }) => {
    const toCommon = photo && places.get(photo.id)?.toCommon;
    if (!toCommon || !crop || !scene) return [];
    const place = compose(commonToPage(scene, crop, area), toCommon);
    const matched = gains.get(photo.id);
    const display = { ...(photo.mirrored && { mirrored: photo.mirrored }), ...(matched && { gains: matched }) };
    return [{ kind: 'photo' as const, fingerprint: photo.file.fingerprint, place, clip: area, ...display }];
  });
}

function textCommands(
  { collage, timings, words }: CollageInputs,
  footer: readonly string[],
  page: Size,
  arrangement: Arrangement,
  cells: readonly PlannedCell[],
) {
  const first = firstDay(cells.flatMap(({ photo }) => photo ?? []));
  const timingOf = (photo: Photo | null) => (photo && timings.get(photo.id)) ?? null;
  const sheet = {
    page,
    wantedGapPx: wantedGapPx(collage, page),
    gapPx: arrangement.gapPx,
    leftPx: Math.min(...cells.map(({ area }) => area.x)),
    background: collage.background,
  };
  return [
    ...titleCommands(sheet, singleLine(collage.title)),
    ...cells.flatMap(({ area, photo, cell }) => [
      ...(photo ? watermarkCommands(sheet, area, singleLine(collage.watermark)) : []),
      ...captionCommands(
        sheet,
        area,
        arrangement.captionSizePx,
        captionLines(collage.captions, photo, cell?.text ?? '', { first, timing: timingOf(photo) }, words),
      ),
    ]),
    ...footerCommands(sheet, footer),
  ];
}

/** No text at the foot of a page takes more lines; the drawing shortens what is left. */
const MOST_FOOTER_LINES = 3;

function footerOf(inputs: CollageInputs, page: Size): readonly string[] {
  const { collage, photos, words } = inputs;
  const letters = footerLetters(page, wantedGapPx(collage, page));
  return wrapLines(disclosureLines(collage, photos, inputs, words), letters, MOST_FOOTER_LINES);
}

/**
 * Plans a collage: the page in its background colour, each photo as a similarity of itself (never a warp) cut off at its cell,
 * title and captions on the page's own background, the watermark in a corner of each photo, and at the foot whether the photos can be
 * compared and what was done to show them. Where a photo does not reach, the
 * page shows. The plan is in pixels of the exported picture; screen and export draw the same one.
 */
export function planCollage(inputs: CollageInputs): PlannedCollage {
  const { collage, photos, alignments } = inputs;
  const page = pageSizePx(collage);
  const shown = shownCells(collage, photos);
  const referenced = referencePhoto(collage, photos);
  const reference = referenced ? photoSize(referenced) : NO_PHOTO;
  const inCollage = new Map(collage.cells.flatMap(({ photoId }) => photos.get(photoId) ?? []).map((p) => [p.id, p]));
  const places: Places = referenced ? relatePhotos(referenced, inCollage, alignments) : new Map();
  const footer = footerOf(inputs, page);
  const arrangement = arrangeCollage(collage, reference, footer.length);
  const cropped = cropCells(collage, shown, arrangement.cells[0] ?? page, reference, places);
  const cells = shown.flatMap((one, i) => {
    const [area, crop] = [arrangement.cells[i], cropped[i]];
    const isLinedUp = one.photo === null || (places.get(one.photo.id)?.isLinedUp ?? false);
    return area && crop ? [{ ...one, ...crop, area, isLinedUp }] : [];
  });
  const fill: DrawCommand = { kind: 'fill', area: { x: 0, y: 0, ...page }, colour: collage.background };
  const commands = [
    fill,
    ...photoCommands(cells, places, inputs.gains),
    ...textCommands(inputs, footer, page, arrangement, cells),
  ];
  return { plan: { ...page, commands }, cells };
}
