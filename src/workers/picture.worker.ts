import type { DrawPlan } from '../domain/comparison/draw-plan.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { canvasContext, isCanvasUsable } from '../media/canvas.ts';
import { decodePhoto } from '../media/decode-photo.ts';
import { drawPhoto } from '../media/draw-photo.ts';
import { drawPlan, loadTextFont } from '../media/draw-plan.ts';
import { encodePicture } from '../media/encode-picture.ts';
import { buildPyramid, type Pyramid } from '../media/pyramid.ts';
import { PyramidCache } from '../media/pyramid-cache.ts';
import { recogniseImage } from '../media/recognise-image.ts';
import type { LayerPlan, PictureFailure, PictureTraffic } from './protocol.ts';
import { type Delivered, type JobContext, serveJobs } from './worker-scope.ts';

/** Four photos of 12 megapixels, or two of 30, with their halvings. */
const CACHE_BYTES = 320_000_000;

const cache = new PyramidCache(CACHE_BYTES);

type Context = JobContext<PictureTraffic>;

/** Ends a job whose outcome is a failure the person is told of. */
class PictureError extends Error {
  readonly reason: PictureFailure;

  constructor(reason: PictureFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** The decoded photo, from the cache or from its original, which the page is asked for. */
async function pyramidOf(fingerprint: Fingerprint, context: Context): Promise<Pyramid> {
  const kept = cache.get(fingerprint);
  if (kept) return kept;
  const bytes = await context.wait(context.ask({ fingerprint }));
  if (!bytes) throw new PictureError('missing-original');
  const recognised = recogniseImage(new Uint8Array(bytes));
  const decoded = recognised.ok ? await decodePhoto(bytes, recognised.image, { wait: context.wait }) : null;
  if (!decoded?.ok) throw new PictureError('damaged');
  const pyramid = await buildPyramid(decoded.photo);
  cache.put(fingerprint, pyramid);
  return pyramid;
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
  const pyramid = await pyramidOf(layer.fingerprint, context);
  const target = usableContext(layer.widthPx, layer.heightPx);
  drawPhoto(target, pyramid, layer.place);
  return deliverBitmap(target.canvas);
}

async function drawPage(
  plan: DrawPlan,
  scale: number,
  context: Context,
  onPhoto: () => void = () => {},
): Promise<OffscreenCanvas> {
  const target = usableContext(
    Math.max(1, Math.round(plan.width * scale)),
    Math.max(1, Math.round(plan.height * scale)),
  );
  target.scale(scale, scale);
  await drawPlan(
    target,
    plan,
    (fingerprint) => pyramidOf(fingerprint, context),
    (command) => command.kind === 'photo' && onPhoto(),
  );
  return target.canvas;
}

async function exportPage(
  { plan, format, fontUrl }: Extract<PictureTraffic['job'], { kind: 'export' }>,
  context: Context,
): Promise<Delivered<PictureTraffic>> {
  await loadTextFont(fontUrl);
  const total = plan.commands.filter(({ kind }) => kind === 'photo').length + 1;
  let done = 0;
  const step = () => context.tell({ done: ++done, total });
  const canvas = await drawPage(plan, 1, context, step);
  const encoded = await encodePicture(canvas, format);
  if (!encoded.ok) throw new PictureError(encoded.reason);
  step();
  return { result: { ok: true, kind: 'file', blob: encoded.blob, format }, transfer: [] };
}

async function draw(job: PictureTraffic['job'], context: Context): Promise<Delivered<PictureTraffic>> {
  if (job.kind === 'layer') return drawLayer(job.layer, context);
  if (job.kind === 'export') return exportPage(job, context);
  await loadTextFont(job.fontUrl);
  return deliverBitmap(await drawPage(job.plan, job.scale, context));
}

serveJobs<PictureTraffic>(async (job, context) => {
  try {
    return await draw(job, context);
  } catch (error) {
    if (error instanceof PictureError) return { result: { ok: false, reason: error.reason }, transfer: [] };
    throw error;
  }
});
