import type { MainModule } from 'libheif-js/libheif-wasm/libheif.js';
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';

/** Upright pixels of a HEIC, RGBA, in the colours they were written in. */
export interface HeifPixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** What `heif_js_decode_image2` answers: channels as copies, and the image to release. Its own types say `any`. */
interface DecodedImage {
  readonly code?: unknown;
  readonly image: Parameters<MainModule['heif_image_release']>[0];
  readonly channels: readonly {
    readonly id: unknown;
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly data: Uint8Array;
  }[];
}

type Handle = Parameters<MainModule['heif_image_handle_release']>[0];

/** libheif, ready to decode. */
export type HeifDecoder = MainModule;

/** The longest the decoder is waited for, in ms; on a slow line its half megabyte takes a while. */
const LOAD_TIMEOUT_MS = 60_000;

let loading: Promise<HeifDecoder | null> | undefined;

async function load(): Promise<HeifDecoder | null> {
  const signal = AbortSignal.timeout(LOAD_TIMEOUT_MS);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const wasm = fetch(wasmUrl, { signal }).then((answer) => (answer.ok ? answer.arrayBuffer() : null));
  try {
    const parts = Promise.all([import('libheif-js/libheif-wasm/libheif.js'), wasm]);
    const [{ default: libheif }, wasmBinary] = await Promise.race([parts, late]);
    // Compiled on the spot, which browsers allow in workers only; there is nothing to wait for.
    return wasmBinary ? libheif({ wasmBinary }) : null;
  } catch {
    return null;
  }
}

/** Fetches the decoder when the first HEIC asks for it. @returns `null` when it cannot be had; the next call tries again. */
export async function loadHeifDecoder(): Promise<HeifDecoder | null> {
  loading ??= load();
  const decoder = await loading;
  if (!decoder) loading = undefined;
  return decoder;
}

/** Forgets a decoder that has failed in itself, so that the next picture gets a new one. */
function forgetHeifDecoder(): void {
  loading = undefined;
}

/** Rows without the padding a decoder may leave at their ends. */
function packRows(data: Uint8Array, width: number, height: number, stride: number): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4);
  if (stride === width * 4) rgba.set(data.subarray(0, rgba.length));
  else
    for (let row = 0; row < height; row++)
      rgba.set(data.subarray(row * stride, row * stride + width * 4), row * width * 4);
  return rgba;
}

async function decodeHandle(module: MainModule, handle: Handle): Promise<HeifPixels | null> {
  const { heif_colorspace_RGB } = module.heif_colorspace;
  const decoded = (await module.heif_js_decode_image2(
    handle,
    heif_colorspace_RGB,
    module.heif_chroma.heif_chroma_interleaved_RGBA,
  )) as DecodedImage | undefined;
  if (!decoded || decoded.code) return null;
  const channel = decoded.channels.find(({ id }) => id === module.heif_channel.heif_channel_interleaved);
  const pixels = channel && {
    width: channel.width,
    height: channel.height,
    rgba: packRows(channel.data, channel.width, channel.height, channel.stride),
  };
  module.heif_image_release(decoded.image);
  return pixels ?? null;
}

/**
 * Decodes the primary picture of a HEIC, tiles put together and turned upright as the file says.
 * @returns `null` when it cannot be decoded
 */
export async function decodeHeif(module: HeifDecoder, bytes: ArrayBuffer): Promise<HeifPixels | null> {
  try {
    return await decodePrimary(module, bytes);
  } catch {
    // Out of memory, or brought down by a hostile file: a WebAssembly module that threw cannot be trusted any more.
    forgetHeifDecoder();
    return null;
  }
}

async function decodePrimary(module: HeifDecoder, bytes: ArrayBuffer): Promise<HeifPixels | null> {
  const context = module.heif_context_alloc();
  try {
    const read = module.heif_context_read_from_memory(context, new Uint8Array(bytes));
    if (read.code !== module.heif_error_code.heif_error_Ok) return null;
    const handle = module.heif_js_context_get_primary_image_handle(context) as Handle & { readonly code?: unknown };
    if (!handle || handle.code) return null;
    try {
      return await decodeHandle(module, handle);
    } finally {
      module.heif_image_handle_release(handle);
    }
  } finally {
    module.heif_context_free(context);
  }
}
