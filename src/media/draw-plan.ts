import type { DrawCommand, DrawPlan, TextCommand } from '../domain/comparison/draw-plan.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { drawPhoto, shownLongSide } from './draw-photo.ts';
import type { Pyramid } from './pyramid.ts';

/** The family captions are written in; {@link loadTextFont} brings it into a worker. */
const FONT_FAMILY = 'Inter Plan';
const FALLBACK = 'system-ui, sans-serif';

/**
 * Where to get the pixels of a photo that will be shown with a long side of so many pixels; the drawing neither keeps nor closes what it
 * is given.
 */
export type PyramidSource = (fingerprint: Fingerprint, shownLongSidePx: number) => Promise<Pyramid>;

let fontLoading: Promise<void> | undefined;

/**
 * Loads the font of captions from a URL of the same origin, once. A font that cannot be had is not worth a failed export: the
 * system's own takes its place.
 */
export function loadTextFont(url: string): Promise<void> {
  const scope = globalThis as unknown as { readonly fonts?: FontFaceSet };
  if (typeof FontFace === 'undefined' || !scope.fonts) return Promise.resolve();
  const { fonts } = scope;
  fontLoading ??= new FontFace(FONT_FAMILY, `url(${JSON.stringify(url)})`, { weight: '100 900' })
    .load()
    .then((face) => void fonts.add(face))
    .catch(() => {});
  return fontLoading;
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
  context.font = `${command.weight} ${command.sizePx}px "${FONT_FAMILY}", ${FALLBACK}`;
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
  drawPhoto(context, pyramid, command.place);
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
