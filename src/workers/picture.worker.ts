import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { Size } from '../domain/geometry/rectangle.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { canvasContext, isCanvasUsable, SAFE_CANVAS_PIXELS } from '../media/canvas.ts';
import { decodePhoto } from '../media/decode-photo.ts';
import { drawPhoto, shownLongSide } from '../media/draw-photo.ts';
import { drawPlan, loadTextFonts, type TextFonts } from '../media/draw-plan.ts';
import { encodePicture } from '../media/encode-picture.ts';
import { extendPyramid, isFineEnough, levelFor, type Pyramid, pyramidOf } from '../media/pyramid.ts';
import { PyramidCache } from '../media/pyramid-cache.ts';
import { recogniseImage } from '../media/recognise-image.ts';
import type { LayerPlan, PictureFailure, PictureTraffic } from './protocol.ts';
import { type Delivered, type JobContext, serveJobs } from './worker-scope.ts';

/** Five photos of 12 megapixels with their halvings, or two of 48 of which one is seen closely. */
const screenCache = new PyramidCache(330_000_000);
/** An export draws each photo once, so it keeps little more than the one at hand. */
const exportCache = new PyramidCache(70_000_000);

type Context = JobContext<PictureTraffic>;

/** Ends a job whose outcome is a failure the person is told of. */
class PictureError extends Error {
  readonly reason: PictureFailure;

  constructor(reason: PictureFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** The decoded photo, from a cache or from its original, which the page is asked for. */
async function openPhoto(
  fingerprint: Fingerprint,
  shownLongSidePx: number,
  cache: PyramidCache,
  context: Context,
): Promise<Pyramid> {
  const kept = cache.get(fingerprint);
  const isKept = kept && isFineEnough(kept, shownLongSidePx);
  const photo = isKept ? kept : await decodeOriginal(fingerprint, shownLongSidePx, context);
  const extended = await extendPyramid(photo, shownLongSidePx);
  if (extended !== kept) cache.put(fingerprint, extended);
  return extended;
}

/** A photo decoded from its original; a very large one at half its size where that is enough. */
async function decodeOriginal(fingerprint: Fingerprint, shownLongSidePx: number, context: Context): Promise<Pyramid> {
  const bytes = await context.wait(context.ask({ fingerprint }));
  if (!bytes) throw new PictureError('missing-original');
  const recognised = recogniseImage(new Uint8Array(bytes));
  if (!recognised.ok) throw new PictureError('damaged');
  const previewSide = previewSideFor(recognised.image.header, shownLongSidePx);
  const decoded = await decodePhoto(bytes, recognised.image, { previewSide, wait: context.wait });
  if (!decoded.ok) throw new PictureError(decoded.reason);
  return pyramidOf(decoded.photo);
}

/** Half the size of a very large photo will do, and spares most of its memory, unless it is seen closely. */
function previewSideFor({ width, height }: Size, shownLongSidePx: number): number {
  const longSide = Math.max(width, height);
  const isHalfEnough = width * height > SAFE_CANVAS_PIXELS && levelFor(longSide, shownLongSidePx) >= 1;
  return isHalfEnough ? Math.ceil(longSide / 2) : Number.POSITIVE_INFINITY;
}

/** A canvas that can be drawn on. */
function usableContext(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = canvasContext(width, height);
  if (!context || !isCanvasUsable(context)) throw new PictureError('too-large-for-browser');
  return context;
}

function deliverBitmap(canvas: OffscreenCanvas): Delivered<PictureTraffic> {
  const bitmap = canvas.transferToImageBitmap();
  return { result: { ok: true, kind: 'bitmap', bitmap }, transfer: [bitmap] };
}

async function drawLayer(layer: LayerPlan, context: Context): Promise<Delivered<PictureTraffic>> {
  const target = usableContext(layer.widthPx, layer.heightPx);
  const pyramid = await openPhoto(layer.fingerprint, shownLongSide(target, layer.place), screenCache, context);
  drawPhoto(target, pyramid, layer.place, layer);
  return deliverBitmap(target.canvas);
}

interface Page {
  readonly plan: DrawPlan;
  readonly scale: number;
  readonly fonts: TextFonts;
  readonly cache: PyramidCache;
  readonly onPhoto?: () => void;
}

async function drawPage({ plan, scale, fonts, cache, onPhoto }: Page, context: Context): Promise<OffscreenCanvas> {
  await context.wait(loadTextFonts(fonts, plan));
  const target = usableContext(
    Math.max(1, Math.round(plan.width * scale)),
    Math.max(1, Math.round(plan.height * scale)),
  );
  target.scale(scale, scale);
  await drawPlan(
    target,
    plan,
    (fingerprint, shownLongSidePx) => openPhoto(fingerprint, shownLongSidePx, cache, context),
    (command) => command.kind === 'photo' && onPhoto?.(),
  );
  return target.canvas;
}

async function exportPage(
  { plan, format, fonts }: Extract<PictureTraffic['job'], { kind: 'export' }>,
  context: Context,
): Promise<Delivered<PictureTraffic>> {
  const total = plan.commands.filter(({ kind }) => kind === 'photo').length + 1;
  let done = 0;
  const step = () => context.tell({ done: ++done, total });
  const canvas = await drawPage({ plan, scale: 1, fonts, cache: exportCache, onPhoto: step }, context);
  const encoded = await encodePicture(canvas, format);
  if (!encoded.ok) throw new PictureError(encoded.reason);
  step();
  return { result: { ok: true, kind: 'file', blob: encoded.blob, format }, transfer: [] };
}

async function draw(job: PictureTraffic['job'], context: Context): Promise<Delivered<PictureTraffic>> {
  if (job.kind === 'layer') return drawLayer(job.layer, context);
  if (job.kind === 'export') return exportPage(job, context);
  const { plan, scale, fonts } = job;
  return deliverBitmap(await drawPage({ plan, scale, fonts, cache: screenCache }, context));
}

serveJobs<PictureTraffic>(async (job, context) => {
  try {
    return await draw(job, context);
  } catch (error) {
    if (error instanceof PictureError) return { result: { ok: false, reason: error.reason }, transfer: [] };
    throw error;
  }
});
