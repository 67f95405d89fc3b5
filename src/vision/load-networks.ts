// The models, as the build of MediaPipe's BlazeFace and FaceMesh that the package carries; see NOTICE.

import plainEngineUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import engineUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import detectorWeightsUrl from '#face-models/blazeface.bin?url';
import detectorGraphUrl from '#face-models/blazeface.json?url';
import meshWeightsUrl from '#face-models/facemesh.bin?url';
import meshGraphUrl from '#face-models/facemesh.json?url';
import type { Networks } from './networks.ts';
import { type NetworkFile, openNetworks } from './open-networks.ts';
import { registerKernels } from './register-kernels.ts';

const URLS: Readonly<Record<NetworkFile, string>> = {
  engine: engineUrl,
  'engine-without-simd': plainEngineUrl,
  'detector-graph': detectorGraphUrl,
  'detector-weights': detectorWeightsUrl,
  'mesh-graph': meshGraphUrl,
  'mesh-weights': meshWeightsUrl,
};

/** The longest a file is waited for, in ms; on a slow line its one and a half megabytes take a while. */
const LOAD_TIMEOUT_MS = 60_000;

/** Whether what the browser keeps of the files has proved to be of no use. */
let isCacheStale = false;

/**
 * Their names change with what is in them, so a copy the browser has is as good as new, whatever the server said of its age: the second
 * worker takes what the first has fetched.
 */
async function fetchFile(file: NetworkFile): Promise<ArrayBuffer> {
  const signal = AbortSignal.timeout(LOAD_TIMEOUT_MS);
  const kept = await fetch(URLS[file], { cache: isCacheStale ? 'reload' : 'force-cache', signal });
  // Browsers keep answers that something is missing, too.
  const answer = kept.ok ? kept : await fetch(URLS[file], { cache: 'reload', signal });
  if (!answer.ok) throw new Error(`${file} is not to be had: ${answer.status}`);
  return answer.arrayBuffer();
}

let loading: Promise<Networks | null> | undefined;

/** Fetches the networks when they are first needed. @returns `null` when they cannot be had; the next call tries again. */
export async function loadNetworks(): Promise<Networks | null> {
  registerKernels();
  loading ??= openNetworks(fetchFile).catch(() => null);
  const networks = await loading;
  if (!networks) loading = undefined;
  isCacheStale = !networks;
  return networks;
}
