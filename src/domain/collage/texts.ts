import type { Colour, TextCommand } from '../comparison/draw-plan.ts';
import type { Rectangle, Size } from '../geometry/rectangle.ts';
import { CAPTION_PAD, LINE_HEIGHT } from './arrange-cells.ts';
import { textColourOn } from './text-colour.ts';

/** The page texts are written on. */
export interface Sheet {
  readonly page: Size;
  /** The gap around the cells that was asked for, and the one in use, which can be less where there is little room. */
  readonly wantedGapPx: number;
  readonly gapPx: number;
  /** Where the cells begin on the left; title and footer begin there too. */
  readonly leftPx: number;
  readonly background: Colour;
}

// Sizes as a share of the page's short side.
const TITLE_SHARE = 0.04;
const FOOTER_SHARE = 0.022;
const WATERMARK_SHARE = 0.022;
// Title and footer are never larger than this part of the page's height, each with its lines.
const MOST_OF_HEIGHT = 0.2;
// Where the baseline lies below the top of a line, as a multiple of the text size: the height of the capitals and a little air.
const BASELINE = 0.95;
const TITLE_LINE = 1.3;

const short = ({ width, height }: Size) => Math.min(width, height);

function titleSizePx(page: Size): number {
  return Math.min(TITLE_SHARE * short(page), (MOST_OF_HEIGHT * page.height) / (TITLE_LINE + 1));
}

function footerSizePx(page: Size, lines: number): number {
  return Math.min(FOOTER_SHARE * short(page), (MOST_OF_HEIGHT * page.height) / (LINE_HEIGHT * lines + 1));
}

/** How far texts stay away from the edge of the page: the gap, but never less than part of their own size. */
function edgePx(gapPx: number, sizePx: number): number {
  return Math.max(gapPx, 0.5 * sizePx);
}

/** The mean width of a letter, as a multiple of the text size: somewhat more than the typeface has, so that lines seldom come out too long. */
const LETTER_WIDTH = 0.55;

/** How many letters a line at the foot of the page holds, as far as that can be told without measuring. */
export function footerLetters(page: Size, gapPx: number): number {
  const sizePx = footerSizePx(page, 1);
  return Math.floor((page.width - 2 * edgePx(gapPx, sizePx)) / (LETTER_WIDTH * sizePx));
}

/** Height the title takes from the top of the page, in whole pixels; the gap above the cells comes on top. 0 without a title. */
export function headRoomPx(page: Size, title: string, gapPx: number): number {
  const size = titleSizePx(page);
  return title === '' ? 0 : Math.ceil(edgePx(gapPx, size) + TITLE_LINE * size);
}

/** Height that so many lines take from the foot of the page, in whole pixels; the gap below the cells comes on top. 0 without lines. */
export function footRoomPx(page: Size, lines: number, gapPx: number): number {
  const size = footerSizePx(page, lines);
  return lines === 0 ? 0 : Math.ceil(edgePx(gapPx, size) + LINE_HEIGHT * lines * size);
}

/** Where a line begins that goes across the page, and how long it may be. */
function acrossPage({ page, wantedGapPx, leftPx }: Sheet, sizePx: number): { x: number; maxWidth: number } {
  const edge = edgePx(wantedGapPx, sizePx);
  const x = Math.max(leftPx, 0.5 * sizePx);
  return { x, maxWidth: page.width - x - edge };
}

function line(text: string, at: Pick<TextCommand, 'x' | 'y' | 'sizePx' | 'maxWidth' | 'colour'>): TextCommand {
  return { kind: 'text', text, weight: 400, align: 'left', opacity: 1, ...at };
}

/** The title, above the cells; nothing for an empty one. */
export function titleCommands(sheet: Sheet, title: string): readonly TextCommand[] {
  const { page, wantedGapPx, background } = sheet;
  const sizePx = titleSizePx(page);
  if (title === '' || sizePx < 1) return [];
  const at = { ...acrossPage(sheet, sizePx), y: edgePx(wantedGapPx, sizePx) + BASELINE * sizePx, sizePx };
  return [{ ...line(title, { ...at, colour: textColourOn(background) }), weight: 600 }];
}

/** The lines at the foot of the page, the last one lowest; empty ones keep their place. */
export function footerCommands(sheet: Sheet, lines: readonly string[]): readonly TextCommand[] {
  const { page, wantedGapPx, background } = sheet;
  const sizePx = footerSizePx(page, lines.length);
  if (sizePx < 1) return [];
  const top = page.height - edgePx(wantedGapPx, sizePx) - LINE_HEIGHT * lines.length * sizePx;
  const colour = textColourOn(background);
  return lines.flatMap((text, i) => {
    const y = top + (LINE_HEIGHT * i + BASELINE) * sizePx;
    return text === '' ? [] : [line(text, { ...acrossPage(sheet, sizePx), y, sizePx, colour })];
  });
}

/** The captions of one cell, below it, beginning at its left edge; the first line is the stronger one. */
export function captionCommands(
  { gapPx, background }: Sheet,
  cell: Rectangle<'page'>,
  sizePx: number,
  lines: readonly string[],
): readonly TextCommand[] {
  // Text too small for a single pixel would only be dirt.
  if (sizePx < 1) return [];
  const inset = Math.max(0, 0.5 * sizePx - gapPx);
  const colour = textColourOn(background);
  const top = cell.y + cell.height + CAPTION_PAD * sizePx;
  return lines.flatMap((text, i) => {
    if (text === '') return [];
    const y = top + (LINE_HEIGHT * i + BASELINE) * sizePx;
    const at = { x: cell.x + inset, y, sizePx, maxWidth: cell.width - 2 * inset, colour };
    return [{ ...line(text, at), weight: i === 0 ? (600 as const) : (400 as const) }];
  });
}

/**
 * The watermark in the lower right corner of a photo: light text over a dark copy of itself, so that it can be read on light and
 * on dark skin, small enough to leave the skin alone. Nothing for an empty one.
 */
export function watermarkCommands({ page }: Sheet, cell: Rectangle<'page'>, text: string): readonly TextCommand[] {
  const sizePx = Math.min(WATERMARK_SHARE * short(page), cell.width / 12, cell.height / 6);
  if (text === '' || sizePx < 1) return [];
  const pad = 0.7 * sizePx;
  const at = { sizePx, maxWidth: cell.width - 2 * pad };
  const x = cell.x + cell.width - pad;
  const y = cell.y + cell.height - pad;
  const offset = 0.06 * sizePx;
  const dark = { ...line(text, { ...at, x: x + offset, y: y + offset, colour: '#000000' }), opacity: 0.5 };
  const light = { ...line(text, { ...at, x, y, colour: '#ffffff' }), opacity: 0.8 };
  return [dark, light].map((command) => ({ ...command, align: 'right' as const }));
}
