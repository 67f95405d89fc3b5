import { judgePair } from '../../../src/domain/fairness/judge-pair.ts';
import type { JudgedPhoto } from '../../../src/domain/fairness/judged-photo.ts';
import { measureTraits } from '../../../src/domain/fairness/measure-traits.ts';
import { labOf } from '../../../src/domain/raster/colour.ts';
import type { Raster } from '../../../src/domain/raster/raster.ts';
import type { Phase } from '../../../src/domain/treatment/phase.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { pictureOf } from '../../../src/vision/picture.ts';
import { steadyFace } from '../../../src/vision/steady-face.ts';
import { aPhoto } from '../../domain/photo/a-photo.ts';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import type { Case, Subject } from './cases.ts';
import type { Outcome, ToneGroup } from './score.ts';

/** A photo of the file that a raster was drawn down from: `filePx` pixels of the file to one of the raster. */
export async function examine(raster: Raster, name: string, filePx: number, phase: Phase): Promise<JudgedPhoto> {
  const networks = await nodeNetworks();
  const picture = pictureOf(raster);
  const [found] = await findFaces(networks, picture.colour);
  const face = found && (await steadyFace(networks, picture, found));
  const photo = aPhoto(name);
  const file = { ...photo.file, widthPx: raster.width * filePx, heightPx: raster.height * filePx };
  const traits = measureTraits(raster, face ?? null, photo.file.fingerprint);
  return { photo: { ...photo, file }, traits, phase };
}

/**
 * Skin tone by the individual typology angle of the cheeks (A. Chardon, I. Cretois, C. Hourseau, Int. J. Cosmetic Science 13, 1991);
 * the groups of its authors, the two lightest and the two darkest taken together.
 */
export function toneOf({ traits }: JudgedPhoto): ToneGroup | null {
  const cheek = traits?.face?.skin?.cheek;
  if (!cheek) return null;
  const { l, b } = labOf(cheek);
  const ita = (Math.atan2(l - 50, b) * 180) / Math.PI;
  if (ita > 41) return 'light';
  if (ita > 28) return 'intermediate';
  if (ita > 10) return 'tan';
  return ita > -30 ? 'brown' : 'dark';
}

async function judgeCase(before: JudgedPhoto, tone: ToneGroup, subject: Subject, one: Case): Promise<Outcome> {
  const after = await examine(
    one.after,
    `${subject.name} after`,
    one.isOriginalSize ? 1 : FILE_PX,
    one.afterPhase ?? 'long-term',
  );
  const { cheat, size, check } = one;
  return {
    subject: subject.name,
    kind: subject.kind,
    cheat,
    size,
    check,
    tone,
    judgement: judgePair(before, after, null),
    before: before.traits,
    after: after.traits,
  };
}

/** Every portrait counts as drawn down from a file so many times as large. */
const FILE_PX = 4;

/** Judges every pair of a subject; none where the before shows no face, which is told. */
export async function judgeSubject(subject: Subject): Promise<readonly Outcome[]> {
  const before = await examine(subject.before, subject.name, FILE_PX, 'baseline');
  const tone = toneOf(before);
  if (tone === null) return [];
  const outcomes: Outcome[] = [];
  for (const one of subject.cases) outcomes.push(await judgeCase(before, tone, subject, one));
  return outcomes;
}
