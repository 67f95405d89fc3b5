import { readdirSync } from 'node:fs';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { pictureOf } from '../../../src/vision/picture.ts';
import { alignFaces } from '../../../src/vision/align-faces.ts';
import { flipRaster } from '../../../src/domain/raster/flip.ts';
import { faceFrame } from '../../../src/domain/alignment/face-frame.ts';
import { frameTemplates, refine } from '../../../src/domain/alignment/refine.ts';
import { compose, invert } from '../../../src/domain/geometry/similarity.ts';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import { readRaster } from '../../rig/vision/read-raster.ts';
import { localContrast } from '../../../src/domain/raster/local-contrast.ts';
const networks = await nodeNetworks();
const px = (p: Float32Array, l: number) => p.map((v) => v * l);
for (const folder of ['mirror_pairs', 'same_photo_other_crop', 'same_person']) {
  const names = readdirSync('../shared/testdata/faces/' + folder);
  const groups = Map.groupBy(names, (n) => n.split('__')[0]!);
  for (const [key, files] of groups) {
    if (files.length < 2) continue;
    const before = pictureOf(await readRaster(`../shared/testdata/faces/${folder}/${files[0]}`));
    const raster = await readRaster(`../shared/testdata/faces/${folder}/${files[1]}`);
    const out: string[] = [];
    for (const flip of [false, true]) {
      const after = pictureOf(flip ? flipRaster(raster) : raster);
      const [fb, fa] = [(await findFaces(networks, before.colour))[0]!, (await findFaces(networks, after.colour))[0]!];
      const fit = (await alignFaces(networks, [before, after], { before: px(fb.points, before.longSidePx), after: px(fa.points, after.longSidePx) }))!;
      // ungated
      const frame = faceFrame(fit.meshes.before);
      const start = compose(invert(fit.afterToBefore), frame.toBefore);
      const r = refine(frameTemplates(before.luma, frame), after.luma, start);
      const r60 = refine(frameTemplates(before.luma, frame).slice(0, 2), after.luma, start);
      out.push(`${flip ? 'FLIP' : ''} ${fit.isRefined ? 'refined' : 'kept   '} start ${r.likenessBefore.toFixed(2)} end ${r.likeness.toFixed(2)} at60 ${r60.likeness.toFixed(2)}`);
    }
    console.log(folder.slice(0, 11), key.slice(0, 25).padEnd(26), out.join(' | '));
  }
}
