import type { DrawCommand, DrawPlan, TextCommand } from '../domain/comparison/draw-plan.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { drawPhoto, shownLongSide } from './draw-photo.ts';
import type { Pyramid } from './pyramid.ts';

/** Files of the typeface captions are written in, same origin: one for Western European letters, one for the rest of Latin. */
export interface TextFonts {
  readonly latin: string;
  readonly latinExtended: string;
}

/** What each of the files is called among a worker's fonts; text is set in the first that has a letter. */
const FAMILIES: Readonly<Record<keyof TextFonts, string>> = {
  latin: 'Inter Plan',
  latinExtended: 'Inter Plan Extended',
};
const FONT_STACK = `"${FAMILIES.latin}", "${FAMILIES.latinExtended}", system-ui, sans-serif`;
/** Letters that the second file is needed for. */
const EXTENDED_LETTERS = /[\u0100-\u02ff\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/u;

/**
 * Where to get the pixels of a photo that will be shown with a long side of so many pixels; the drawing neither keeps nor closes what it
 * is given.
 */
export type PyramidSource = (fingerprint: Fingerprint, shownLongSidePx: number) => Promise<Pyramid>;

const loading = new Map<string, Promise<void>>();

function loadFont(family: string, url: string): Promise<void> {
  const scope = globalThis as unknown as { readonly fonts?: FontFaceSet };
  if (typeof FontFace === 'undefined' || !scope.fonts) return Promise.resolve();
  const { fonts } = scope;
  const started =
    loading.get(url) ??
    new FontFace(family, `url(${JSON.stringify(url)})`, { weight: '100 900' })
      .load()
      .then((face) => void fonts.add(face))
      .catch(() => {});
  loading.set(url, started);
  return started;
}

/**
 * Loads the fonts a plan's captions need, each once. A font that cannot be had is not worth a failed export: the system's own takes
 * its place.
 */
export async function loadTextFonts(fonts: TextFonts, plan: DrawPlan): Promise<void> {
  const texts = plan.commands.filter((command) => command.kind === 'text').map(({ text }) => text);
  if (texts.length === 0) return;
  await loadFont(FAMILIES.latin, fonts.latin);
  if (texts.some((text) => EXTENDED_LETTERS.test(text))) await loadFont(FAMILIES.latinExtended, fonts.latinExtended);
}

/** The longest beginning of a text that fits with an ellipsis, whole characters only. */
function shorten(context: OffscreenCanvasRenderingContext2D, text: string, maxWidth: number): string {
  if (context.measureText(text).width <= maxWidth) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const candidate = `${letters.slice(0, middle).join('').trimEnd()}…`;
    if (context.measureText(candidate).width <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
}

function drawText(context: OffscreenCanvasRenderingContext2D, command: TextCommand): void {
  context.save();
  context.font = `${command.weight} ${command.sizePx}px ${FONT_STACK}`;
  context.textAlign = command.align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = command.colour;
  context.globalAlpha = command.opacity;
  context.fillText(shorten(context, command.text, command.maxWidth), command.x, command.y);
  context.restore();
}

async function drawCommand(
  context: OffscreenCanvasRenderingContext2D,
  command: DrawCommand,
  pyramidOf: PyramidSource,
): Promise<void> {
  if (command.kind === 'text') return drawText(context, command);
  if (command.kind === 'fill') {
    context.fillStyle = command.colour;
    context.fillRect(command.area.x, command.area.y, command.area.width, command.area.height);
    return;
  }
  const pyramid = await pyramidOf(command.fingerprint, shownLongSide(context, command.place));
  const { x, y, width, height } = command.clip;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  drawPhoto(context, pyramid, command.place, { ...command, within: command.clip });
  context.restore();
}

/**
 * Draws a plan, command by command, photos one after the other. The context's transform scales the whole page, so that a small
 * preview and a large export break no line differently.
 * @param onDrawn called after each command
 */
export async function drawPlan(
  context: OffscreenCanvasRenderingContext2D,
  plan: DrawPlan,
  pyramidOf: PyramidSource,
  onDrawn: (command: DrawCommand) => void = () => {},
): Promise<void> {
  for (const command of plan.commands) {
    await drawCommand(context, command, pyramidOf);
    onDrawn(command);
  }
}
