import { fitInside, type Rectangle, type Size } from '../geometry/rectangle.ts';
import type { Layout, TableShape } from './layouts/layout.ts';

/** Height of a line of text and of the space above a block of captions, as multiples of the text size. */
export const LINE_HEIGHT = 1.35;
export const CAPTION_PAD = 0.45;

// Text sizes as a share of the page's short side; captions also shrink with their cell, so that a date still fits.
const CAPTION_SHARE = 0.025;
const CAPTION_PER_CELL = 1 / 9;

/** What a page must hold. All lengths in whole pixels of the page. */
export interface PageFrame {
  readonly page: Size;
  /** The wanted gap between cells and around them. */
  readonly gapPx: number;
  /** What title and footer take from the page's height, above and below the cells. */
  readonly headPx: number;
  readonly footPx: number;
  /** Lines of caption under each cell. */
  readonly captionLines: number;
}

/** Where the cells of a page lie. All cells are equally large, in whole pixels. */
export interface Arrangement {
  readonly cells: readonly Rectangle<'page'>[];
  /** The gap used: the wanted one, or less where gaps would take more than half of a side. */
  readonly gapPx: number;
  readonly captionSizePx: number;
  /** Height of the captions under each cell; 0 where there are none, or where they would be smaller than a pixel. */
  readonly captionHeightPx: number;
}

interface Table {
  readonly gapPx: number;
  readonly cell: Size;
  readonly captionSizePx: number;
  readonly captionHeightPx: number;
}

function measureTable(frame: PageFrame, { columns, rows }: TableShape): Table {
  const { page, headPx, footPx, captionLines } = frame;
  const height = page.height - headPx - footPx;
  const gapPx = Math.min(
    frame.gapPx,
    Math.floor(page.width / 2 / (columns + 1)),
    Math.floor(Math.max(0, height) / 2 / (rows + 1)),
  );
  const width = Math.floor((page.width - gapPx * (columns + 1)) / columns);
  const rowHeight = Math.floor((height - gapPx * (rows + 1)) / rows);
  const perSize = CAPTION_PAD + LINE_HEIGHT * captionLines;
  // Captions never take more than two fifths of a row: the photos are what the page is for.
  const wanted = Math.min(CAPTION_SHARE * Math.min(page.width, page.height), width * CAPTION_PER_CELL);
  const captionSizePx = Math.min(wanted, (0.4 * Math.max(0, rowHeight)) / perSize);
  const captionHeightPx = captionLines === 0 || captionSizePx < 1 ? 0 : Math.ceil(captionSizePx * perSize);
  return { gapPx, cell: { width, height: rowHeight - captionHeightPx }, captionSizePx, captionHeightPx };
}

/** The area a photo has when it is shown whole in a cell: what makes one table better than another. */
function shownArea({ width, height }: Size, aspect: number): number {
  if (width < 1 || height < 1) return 0;
  return Math.min(width, height * aspect) ** 2 / aspect;
}

function shrinkToPhoto(cell: Size, aspect: number): Size {
  const { width, height } = fitInside({ x: 0, y: 0, ...cell }, aspect);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

/** Lays out the cells of a table in the middle of the room between title and footer; a last row with fewer cells is centred. */
function placeCells(frame: PageFrame, { columns }: TableShape, table: Table, places: number): Rectangle<'page'>[] {
  const { cell, gapPx, captionHeightPx } = table;
  const rows = Math.ceil(places / columns);
  const rowStep = cell.height + captionHeightPx + gapPx;
  const room = frame.page.height - frame.headPx - frame.footPx;
  const top = frame.headPx + Math.floor((room - (rowStep * rows - gapPx)) / 2);
  return Array.from({ length: places }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, places - row * columns);
    const rowWidth = inRow * (cell.width + gapPx) - gapPx;
    const left = Math.floor((frame.page.width - rowWidth) / 2);
    return { x: left + (index % columns) * (cell.width + gapPx), y: top + row * rowStep, ...cell };
  });
}

/**
 * Arranges `places` cells on a page. Every cell lies inside the page, none overlaps another or another's captions, neighbours
 * are one gap apart, and all cells are equally large. Of the shapes a layout allows, the one that shows photos largest is taken.
 * @param aspect width ÷ height of the photos, as far as one number can say it.
 */
export function arrangeCells(frame: PageFrame, layout: Layout, places: number, aspect: number): Arrangement {
  const candidates = layout.shapes(places).map((shape) => ({ shape, table: measureTable(frame, shape) }));
  const best = candidates.reduce((a, b) => (shownArea(b.table.cell, aspect) > shownArea(a.table.cell, aspect) ? b : a));
  const cell = layout.cellsFit === 'photo' ? shrinkToPhoto(best.table.cell, aspect) : best.table.cell;
  const table = { ...best.table, cell };
  return {
    cells: placeCells(frame, best.shape, table, places),
    gapPx: table.gapPx,
    captionSizePx: table.captionSizePx,
    captionHeightPx: table.captionHeightPx,
  };
}
