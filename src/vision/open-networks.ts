import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, setBackend, tensor4d } from '@tensorflow/tfjs-core';
import { readNetwork } from './network-graph.ts';
import { NETWORK_INPUTS, type NetworkName, type Networks } from './networks.ts';

/** A file that the networks are made of. */
export type NetworkFile = 'engine' | 'engine-without-simd' | `${NetworkName}-graph` | `${NetworkName}-weights`;

/** Fetches one of the files. Rejects when it cannot. */
export type LoadFile = (file: NetworkFile) => Promise<ArrayBuffer>;

type Run = (input: Float32Array) => Float32Array[];

/** The names by which the runtime asks for its WebAssembly; the one with threads is never used. */
const ENGINE_NAMES = {
  'tfjs-backend-wasm.wasm': 'engine-without-simd',
  'tfjs-backend-wasm-simd.wasm': 'engine',
  'tfjs-backend-wasm-threaded-simd.wasm': 'engine',
} as const;

/** What is wanted of each network, by the names of its nodes; the mesh would give outlines of eyes and lips besides. */
const OUTPUTS = {
  detector: ['Identity', 'Identity_1', 'Identity_2', 'Identity_3'],
  mesh: ['Identity_1', 'Identity_2'],
} as const satisfies Readonly<Record<NetworkName, readonly string[]>>;

let starting: Promise<void> | undefined;

async function startEngine(load: LoadFile): Promise<void> {
  // In a page that is isolated from others the runtime would start threads, which the content policy forbids, and wait for ever.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const hasSimd = await env().getAsync('WASM_HAS_SIMD_SUPPORT');
  // Fetched before the runtime asks: a fetch that failed inside it could not be tried again.
  const engine = await load(hasSimd ? 'engine' : 'engine-without-simd');
  setWasmPaths(ENGINE_NAMES, true);
  env().platform.fetch = () => Promise.resolve(new Response(engine));
  if (!(await setBackend('wasm'))) throw new Error('the engine of the networks does not start');
}

async function openNetwork(name: NetworkName, load: LoadFile): Promise<Run> {
  const [graph, weights] = await Promise.all([load(`${name}-graph`), load(`${name}-weights`)]);
  const run = readNetwork(graph, weights, OUTPUTS[name]);
  const { sizePx } = NETWORK_INPUTS[name];
  return (input) => {
    const pictures = input.length / (sizePx * sizePx * 3);
    return run(tensor4d(input, [pictures, sizePx, sizePx, 3])).toSorted((a, b) => a.length - b.length);
  };
}

/**
 * Opens the networks, on WebAssembly alone. Rejects when a file cannot be fetched or the engine does not start; it may then be called
 * again.
 */
export async function openNetworks(load: LoadFile): Promise<Networks> {
  starting ??= startEngine(load);
  try {
    const [, detector, mesh] = await Promise.all([
      starting,
      starting.then(() => openNetwork('detector', load)),
      starting.then(() => openNetwork('mesh', load)),
    ]);
    const runs = { detector, mesh };
    return { run: async (name, input) => runs[name](input) };
  } catch (error) {
    starting = undefined;
    throw error;
  }
}
