import { chooseFace } from '../domain/alignment/choose-face.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import { measureTraits } from '../domain/fairness/measure-traits.ts';
import type { Fingerprint } from '../domain/photo/photo.ts';
import { SAFE_CANVAS_PIXELS } from '../media/canvas.ts';
import { decodePhoto } from '../media/decode-photo.ts';
import { photoRaster } from '../media/photo-raster.ts';
import { closePyramid, pyramidOf } from '../media/pyramid.ts';
import { recogniseImage } from '../media/recognise-image.ts';
import { alignLooks, alignPhotos, type FacedPicture } from '../vision/align-photos.ts';
import { loadNetworks } from '../vision/load-networks.ts';
import type { Networks } from '../vision/networks.ts';
import { steadyFace } from '../vision/steady-face.ts';
import {
  type AlignedPhoto,
  type LookedAt,
  PHOTOS_KEPT,
  type VisionFailure,
  type VisionJob,
  type VisionResult,
  type VisionTraffic,
} from './protocol.ts';
import { type PlainPhoto, type SeenPhoto, SeenPhotos } from './seen-photos.ts';
import { type JobContext, serveJobs } from './worker-scope.ts';

/** Long side to which a photo is reduced before it is looked at, in pixels: more does not find faces better. */
const LONG_SIDE_PX = 1280;

const seen = new SeenPhotos(PHOTOS_KEPT);

type Context = JobContext<VisionTraffic>;
type ExamineJob = Extract<VisionJob, { readonly kind: 'examine' }>;
type AlignJob = Extract<VisionJob, { readonly kind: 'align' }>;

/** Ends a job whose outcome is a failure the page is told of. */
class VisionError extends Error {
  readonly reason: VisionFailure;

  constructor(reason: VisionFailure) {
    super(reason);
    this.reason = reason;
  }
}

async function readPlain(fingerprint: Fingerprint, context: Context): Promise<PlainPhoto> {
  const bytes = await context.wait(context.ask({ fingerprint }));
  if (!(bytes instanceof ArrayBuffer)) throw new VisionError('missing-original');
  const recognised = recogniseImage(new Uint8Array(bytes));
  if (!recognised.ok) throw new VisionError('damaged');
  const { width, height } = recognised.image.header;
  // A very large photo is decoded at half its size: of its pixels not one in ten is needed.
  const previewSide =
    width * height > SAFE_CANVAS_PIXELS ? Math.ceil(Math.max(width, height) / 2) : Number.POSITIVE_INFINITY;
  const decoded = await decodePhoto(bytes, recognised.image, {
    previewSide,
    halvedTo: LONG_SIDE_PX,
    wait: context.wait,
  });
  if (!decoded.ok) throw new VisionError(decoded.reason === 'damaged' ? 'damaged' : 'not-loaded');
  const pyramid = pyramidOf(decoded.photo);
  const raster = await photoRaster(pyramid, LONG_SIDE_PX);
  closePyramid(pyramid);
  if (!raster) throw new VisionError('failed');
  return { raster, longSidePx: Math.max(pyramid.widthPx, pyramid.heightPx) };
}

const open = (fingerprint: Fingerprint, isMirrored: boolean, context: Context) =>
  seen.open(fingerprint, isMirrored, () => readPlain(fingerprint, context));

async function networksFor(context: Context): Promise<Networks> {
  const networks = await context.wait(loadNetworks());
  if (!networks) throw new VisionError('not-loaded');
  return networks;
}

async function examine({ photo, look: number }: ExamineJob, context: Context): Promise<VisionResult> {
  const { fingerprint, mirrored, face } = photo;
  if (number !== null) await takeOver(fingerprint, number, context);
  const [networks, shown] = await Promise.all([networksFor(context), open(fingerprint, mirrored, context)]);
  const plain = mirrored ? await open(fingerprint, false, context) : shown;
  const raster = plain.picture.colour.level(0);
  const width = raster.width / plain.picture.longSidePx;
  const chosen = face && mirrored ? { x: width - face.x, y: face.y } : face;
  // Pose and distance are measured on the face as steady as it can be had.
  const found = chooseFace((await plain.faces(networks)).faces, chosen);
  const traits = measureTraits(raster, found && (await steadyFace(networks, plain.picture, found)), fingerprint);
  return { ok: true, kind: 'examination', faces: await shown.faces(networks), traits };
}

/** Opens a photo, and finds and steadies its face where one is expected. */
async function look({ fingerprint, mirrored, face, expectsFace }: AlignedPhoto, context: Context): Promise<LookedAt> {
  const [networks, shown] = await Promise.all([
    expectsFace ? networksFor(context) : null,
    open(fingerprint, mirrored, context),
  ]);
  const { picture } = mirrored ? await open(fingerprint, false, context) : shown;
  const found = await shown.lookedAt(networks, face);
  return { raster: picture.colour.level(0), longSidePx: picture.photoLongSidePx, mirrored, ...found };
}

/** Takes over what another worker has seen of a photo, or is just looking at. */
async function takeOver(fingerprint: Fingerprint, number: number, context: Context): Promise<void> {
  if (seen.has(fingerprint)) return;
  const looked = await context.wait(context.ask({ look: number }));
  if (!looked || looked instanceof ArrayBuffer) return;
  const shown = await seen.open(fingerprint, looked.mirrored, () => Promise.resolve(looked));
  shown.takeOver(looked);
}

async function propose(job: AlignJob, context: Context): Promise<Proposal | null> {
  const { before, after, tellsOfBefore } = job;
  // Another worker looks at the after meanwhile; where there is none, at least both are decoded at once.
  const preparing: Promise<unknown> =
    job.look === null
      ? open(after.fingerprint, after.mirrored, context)
      : takeOver(after.fingerprint, job.look, context);
  // What is wrong with the before is told first, and then nobody waits for the after.
  preparing.catch(() => {});
  const looked = await look(before, context);
  if (tellsOfBefore) context.tell(looked);
  await preparing;
  const [first, second] = await Promise.all([before, after].map((one) => open(one.fingerprint, one.mirrored, context)));
  if (!first || !second) return null;
  if (!before.expectsFace) return alignLooks([first.picture, second.picture]);
  const networks = await networksFor(context);
  const faced = async (shown: SeenPhoto, { face }: AlignedPhoto): Promise<FacedPicture> => ({
    picture: shown.picture,
    face: chooseFace((await shown.faces(networks)).faces, face),
  });
  return alignPhotos(networks, await faced(first, before), await faced(second, after));
}

async function work(job: VisionJob, context: Context): Promise<VisionResult> {
  if (job.kind === 'examine') return examine(job, context);
  if (job.kind === 'look') return { ok: true, kind: 'look', looked: await look(job.photo, context) };
  return { ok: true, kind: 'proposal', proposal: await propose(job, context) };
}

serveJobs<VisionTraffic>(async (job, context) => {
  try {
    return { result: await work(job, context), transfer: [] };
  } catch (error) {
    if (error instanceof VisionError) return { result: { ok: false, reason: error.reason }, transfer: [] };
    throw error;
  }
});
