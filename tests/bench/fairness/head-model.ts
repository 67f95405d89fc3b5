import { readFileSync } from 'node:fs';
import draco3d from 'draco3d';
import sharp from 'sharp';
import { testdata } from '../../rig/testdata.mjs';

/** A picture wrapped around a mesh: RGBA, 8 bits each. */
export interface Texture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The scanned head: y up, z out of the face, in its own unit. Normals are of the mesh, unit length. */
export interface HeadModel {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly uvs: Float32Array;
  readonly triangles: Uint32Array;
  readonly colour: Texture;
  readonly relief: Texture;
}

/** The binary and the description inside a GLB file (glTF 2.0, §4.4: a JSON chunk, then a binary chunk). */
function splitGlb(file: Buffer) {
  const jsonLength = file.readUInt32LE(12);
  const json = JSON.parse(file.subarray(20, 20 + jsonLength).toString()) as {
    meshes: [
      {
        primitives: [{ extensions: { KHR_draco_mesh_compression: { attributes: Readonly<Record<string, number>> } } }];
      },
    ];
  };
  const at = 20 + jsonLength;
  const binary = file.subarray(at + 8, at + 8 + file.readUInt32LE(at));
  return { ids: json.meshes[0].primitives[0].extensions.KHR_draco_mesh_compression.attributes, binary };
}

async function readTexture(path: string): Promise<Texture> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Decodes the scanned head of the test data; `null` where the test data are not there. */
export async function loadHeadModel(): Promise<HeadModel | null> {
  const path = testdata('head3d_skin');
  if (path === null) return null;
  const { ids, binary } = splitGlb(readFileSync(`${path}/lps__LeePerrySmith.glb`));
  const draco = await draco3d.createDecoderModule({});
  const decoder = new draco.Decoder();
  const buffer = new draco.DecoderBuffer();
  buffer.Init(new Int8Array(binary), binary.length);
  const mesh = new draco.Mesh();
  const status = decoder.DecodeBufferToMesh(buffer, mesh);
  if (!status.ok()) throw new Error(`the head cannot be decoded: ${status.error_msg()}`);

  const read = (name: string, components: number) => {
    const values = new draco.DracoFloat32Array();
    decoder.GetAttributeFloatForAllPoints(mesh, decoder.GetAttributeByUniqueId(mesh, ids[name] ?? -1), values);
    const out = Float32Array.from({ length: mesh.num_points() * components }, (_, i) => values.GetValue(i));
    draco.destroy(values);
    return out;
  };
  const triangles = new Uint32Array(mesh.num_faces() * 3);
  const face = new draco.DracoInt32Array();
  for (let i = 0; i < mesh.num_faces(); i++) {
    decoder.GetFaceFromMesh(mesh, i, face);
    for (let k = 0; k < 3; k++) triangles[i * 3 + k] = face.GetValue(k);
  }
  return {
    positions: read('POSITION', 3),
    normals: read('NORMAL', 3),
    // The pictures were made for v upwards.
    uvs: read('TEXCOORD_0', 2).map((v, i) => (i % 2 === 1 ? 1 - v : v)),
    triangles,
    colour: await readTexture(`${path}/lps__color.jpg`),
    relief: await readTexture(`${path}/lps__normal.jpg`),
  };
}
