import type { Face } from '../alignment/face.ts';
import type { Fingerprint } from '../photo/photo.ts';
import type { Raster } from '../raster/raster.ts';
import { estimateExpression } from './estimate-expression.ts';
import { estimateLight } from './estimate-light.ts';
import { estimatePose, placeOfHead } from './estimate-pose.ts';
import { estimateSclera } from './estimate-sclera.ts';
import { estimateSkin } from './estimate-skin.ts';
import { estimateTiles } from './estimate-tiles.ts';
import { cutFacePatch } from './face-patch.ts';
import { fitHead } from './head-fit.ts';
import { type FaceTraits, type PhotoTraits, TRAITS_VERSION } from './photo-traits.ts';
import { skinMask } from './skin-mask.ts';
import { estimateSurroundings } from './surroundings.ts';

function measureFace(raster: Raster, points: Float32Array): FaceTraits | null {
  const fit = fitHead(points);
  if (!fit) return null;
  const place = placeOfHead(fit);
  const patch = cutFacePatch(raster, points, place);
  const mask = skinMask(patch);
  const skin = estimateSkin(patch, mask);
  const eyesPx = place.eyeDistance * Math.max(raster.width, raster.height);
  return {
    mesh: points,
    eyes: place.eyes,
    eyeDistance: place.eyeDistance,
    pose: estimatePose(fit),
    expression: estimateExpression(fit, points),
    skin,
    light: skin && estimateLight(patch, mask, fit),
    sclera: skin && estimateSclera(patch, eyesPx, skin.cheek),
    surroundings: estimateSurroundings(raster, place),
  };
}

/**
 * Measures one photo for its fair comparison with others.
 * @param raster the upright photo, at most 1280 px long, never mirrored
 * @param face its face, in the photo space of that raster; `null` where it shows none
 */
export function measureTraits(raster: Raster, face: Face | null, fingerprint: Fingerprint): PhotoTraits {
  const measured = face && measureFace(raster, face.points);
  return {
    fingerprint,
    version: TRAITS_VERSION,
    widthPx: raster.width,
    heightPx: raster.height,
    face: measured,
    tiles: estimateTiles(raster, measured === null),
  };
}
