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
import { steadyFace } from '../vision/shared-meshes.ts';
import type { AlignedPhoto, SeenPhoto as Shown, VisionFailure, VisionTraffic } from './protocol.ts';
import { type PlainPhoto, SeenPhotos } from './seen-photos.ts';
import { type Delivered, type JobContext, serveJobs } from './worker-scope.ts';

/** Long side to which a photo is reduced before it is looked at, in pixels: more does not find faces better. */
const LONG_SIDE_PX = 1280;

const seen = new SeenPhotos(6);

type Context = JobContext<VisionTraffic>;

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
  if (!bytes) throw new VisionError('missing-original');
  const recognised = recogniseImage(new Uint8Array(bytes));
  if (!recognised.ok) throw new VisionError('damaged');
  const { width, height } = recognised.image.header;
  // A very large photo is decoded at half its size: of its pixels not one in ten is needed.
  const previewSide =
    width * height > SAFE_CANVAS_PIXELS ? Math.ceil(Math.max(width, height) / 2) : Number.POSITIVE_INFINITY;
  const decoded = await decodePhoto(bytes, recognised.image, { previewSide, wait: context.wait });
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

async function examine({ fingerprint, mirrored, face }: Shown, context: Context): Promise<Delivered<VisionTraffic>> {
  const [networks, shown] = await Promise.all([networksFor(context), open(fingerprint, mirrored, context)]);
  const plain = mirrored ? await open(fingerprint, false, context) : shown;
  const { levels } = plain.picture.colour;
  const width = levels[0].width / plain.picture.longSidePx;
  const chosen = face && mirrored ? { x: width - face.x, y: face.y } : face;
  // Pose and distance are measured on the face as steady as it can be had.
  const found = chooseFace((await plain.faces(networks)).faces, chosen);
  const traits = measureTraits(levels[0], found && (await steadyFace(networks, plain.picture, found)), fingerprint);
  return { result: { ok: true, kind: 'examination', faces: await shown.faces(networks), traits }, transfer: [] };
}

async function facedPicture(photo: AlignedPhoto, networks: Networks, context: Context): Promise<FacedPicture> {
  const shown = await open(photo.fingerprint, photo.mirrored, context);
  return { picture: shown.picture, face: chooseFace((await shown.faces(networks)).faces, photo.face) };
}

async function propose(before: AlignedPhoto, after: AlignedPhoto, context: Context): Promise<Proposal | null> {
  // Both are decoded at once: a browser does that beside the worker.
  const opening = Promise.all([before, after].map((one) => open(one.fingerprint, one.mirrored, context)));
  if (!before.expectsFace || !after.expectsFace) {
    const [first, second] = await opening;
    return first && second ? alignLooks([first.picture, second.picture]) : null;
  }
  const [networks] = await Promise.all([networksFor(context), opening]);
  return alignPhotos(
    networks,
    await facedPicture(before, networks, context),
    await facedPicture(after, networks, context),
  );
}

async function align(before: AlignedPhoto, after: AlignedPhoto, context: Context): Promise<Delivered<VisionTraffic>> {
  const proposal = await propose(before, after, context);
  return { result: { ok: true, kind: 'proposal', proposal }, transfer: [] };
}

serveJobs<VisionTraffic>(async (job, context) => {
  try {
    return await (job.kind === 'examine' ? examine(job.photo, context) : align(job.before, job.after, context));
  } catch (error) {
    if (error instanceof VisionError) return { result: { ok: false, reason: error.reason }, transfer: [] };
    throw error;
  }
});
