// The few kernels of the runtime that the two networks need: all of them would weigh three times as much. The package has them in no
// other place than its inside.

import { addConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Add.js';
import { castConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Cast.js';
import { depthwiseConv2dNativeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/DepthwiseConv2dNative.js';
import { fusedConv2DConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/FusedConv2D.js';
import { identityConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Identity.js';
import { maxPoolConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool.js';
import { padV2Config } from '@tensorflow/tfjs-backend-wasm/dist/kernels/PadV2.js';
import { preluConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Prelu.js';
import { reluConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Relu.js';
import { reshapeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape.js';
import { sigmoidConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid.js';
import { registerKernel } from '@tensorflow/tfjs-core';

let isDone = false;

/** Makes the kernels known to the runtime, once. */
export function registerKernels(): void {
  if (isDone) return;
  isDone = true;
  const configs = [
    addConfig,
    castConfig,
    depthwiseConv2dNativeConfig,
    fusedConv2DConfig,
    identityConfig,
    maxPoolConfig,
    padV2Config,
    preluConfig,
    reluConfig,
    reshapeConfig,
    sigmoidConfig,
  ];
  for (const config of configs) registerKernel(config);
}
