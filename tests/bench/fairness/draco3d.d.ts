/** The little of draco3d that the tests use. */
declare module 'draco3d' {
  interface Attribute {
    size(): number;
    num_components(): number;
  }
  interface Mesh {
    num_faces(): number;
    num_points(): number;
    ptr: number;
  }
  interface Status {
    ok(): boolean;
    error_msg(): string;
  }
  interface FloatArray {
    GetValue(index: number): number;
  }
  interface Decoder {
    DecodeBufferToMesh(buffer: object, mesh: Mesh): Status;
    GetAttributeByUniqueId(mesh: Mesh, id: number): Attribute;
    GetAttributeFloatForAllPoints(mesh: Mesh, attribute: Attribute, out: FloatArray): boolean;
    GetFaceFromMesh(mesh: Mesh, index: number, out: FloatArray): boolean;
  }
  interface DecoderModule {
    Decoder: new () => Decoder;
    DecoderBuffer: new () => { Init(bytes: Int8Array, length: number): void };
    Mesh: new () => Mesh;
    DracoFloat32Array: new () => FloatArray;
    DracoInt32Array: new () => FloatArray;
    destroy(object: object): void;
  }
  export function createDecoderModule(options: object): Promise<DecoderModule>;
}
