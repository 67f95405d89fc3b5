/** The two networks: one finds faces on a whole photo, one lays a mesh over a face that was cut out. */
export type NetworkName = 'detector' | 'mesh';

/**
 * The one seam between this program and whatever runs its networks. `input` holds red, green and blue of a square picture, row by row
 * ({@link NETWORK_INPUTS} says how large and in what range), or of several such pictures, one after the other; the answer is what is
 * wanted of the network, the shortest first, each for all pictures one after the other. The detector takes one picture.
 */
export interface Networks {
  run(name: NetworkName, input: Float32Array): Promise<readonly Float32Array[]>;
}

/** What the networks look at: pixels along a side, and what black and white are. */
export const NETWORK_INPUTS = {
  detector: { sizePx: 256, range: [-1, 1] },
  mesh: { sizePx: 192, range: [0, 1] },
} as const;
