import { readFile } from 'node:fs/promises';
import type { Networks } from '../../../src/vision/networks.ts';
import { type NetworkFile, openNetworks } from '../../../src/vision/open-networks.ts';

const FILES: Readonly<Record<NetworkFile, string>> = {
  engine: '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  'engine-without-simd': '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm',
  'detector-graph': '@vladmandic/human/models/blazeface.json',
  'detector-weights': '@vladmandic/human/models/blazeface.bin',
  'mesh-graph': '@vladmandic/human/models/facemesh.json',
  'mesh-weights': '@vladmandic/human/models/facemesh.bin',
};

let opening: Promise<Networks> | undefined;

/** The networks of the product, on the same engine, with their files from node_modules. */
export function nodeNetworks(root = process.cwd()): Promise<Networks> {
  opening ??= openNetworks(async (file) => {
    const bytes = await readFile(`${root}/node_modules/${FILES[file]}`);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  });
  return opening;
}
