import {
  add,
  depthwiseConv2d,
  fused,
  io,
  maxPool,
  pad,
  prelu,
  relu,
  reshape,
  sigmoid,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
  tidy,
} from '@tensorflow/tfjs-core';

/** An attribute of a node, as TensorFlow writes it; strings in base 64. */
interface Attribute {
  readonly s?: string;
  readonly list?: { readonly i?: readonly string[]; readonly s?: readonly string[] };
}

interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, Attribute>>;
}

/** A network as TensorFlow.js stores it, of which only what is used here is named. */
interface StoredNetwork {
  readonly modelTopology: { readonly node: readonly GraphNode[] };
  readonly weightsManifest: readonly { readonly weights: io.WeightsManifestEntry[] }[];
}

type Inputs = readonly Tensor[];
/** A node ready to run on the tensors it takes. */
type Step = (inputs: Inputs) => Tensor;

const textOf = (attribute: Attribute | undefined) => atob(attribute?.s ?? '');
const textsOf = (attribute: Attribute | undefined) => attribute?.list?.s?.map((one) => atob(one)) ?? [];

/** The two middle numbers of four, for height and width. */
function spatial(attribute: Attribute | undefined): [number, number] {
  const [, down = '1', across = '1'] = attribute?.list?.i ?? [];
  return [Number(down), Number(across)];
}

const paddingOf = ({ attr }: GraphNode): 'same' | 'valid' => (textOf(attr?.['padding']) === 'SAME' ? 'same' : 'valid');

/** A tensor a node takes. */
function at(inputs: Inputs, index: number): Tensor {
  const found = inputs[index];
  if (!found) throw new RangeError('a node of the network lacks an input');
  return found;
}

function fusedConvolution(node: GraphNode): Step {
  const [strides, padding] = [spatial(node.attr?.['strides']), paddingOf(node)];
  const after = textsOf(node.attr?.['fused_ops']);
  const activation = after.includes('Relu') ? 'relu' : after.includes('Prelu') ? 'prelu' : 'linear';
  return (inputs) =>
    fused.conv2d({
      x: at(inputs, 0) as Tensor4D,
      filter: at(inputs, 1) as Tensor4D,
      bias: at(inputs, 2),
      strides,
      pad: padding,
      activation,
      ...(activation === 'prelu' ? { preluActivationWeights: at(inputs, 3) } : {}),
    });
}

function depthwiseConvolution(node: GraphNode): Step {
  const [strides, padding] = [spatial(node.attr?.['strides']), paddingOf(node)];
  return (inputs) => depthwiseConv2d(at(inputs, 0) as Tensor4D, at(inputs, 1) as Tensor4D, strides, padding);
}

function pooling(node: GraphNode): Step {
  const [size, strides, padding] = [spatial(node.attr?.['ksize']), spatial(node.attr?.['strides']), paddingOf(node)];
  return (inputs) => maxPool(at(inputs, 0) as Tensor4D, size, strides, padding);
}

/** Pairs of numbers out of a tensor of them. */
function pairs(tensor: Tensor): [number, number][] {
  const values = [...tensor.dataSync()];
  return values.flatMap((value, i) => (i % 2 === 0 ? [[value, values[i + 1] ?? 0] as [number, number]] : []));
}

/** What each kind of node of the two networks does; they have no others. */
const STEPS: Readonly<Record<string, (node: GraphNode) => Step>> = {
  _FusedConv2D: fusedConvolution,
  DepthwiseConv2dNative: depthwiseConvolution,
  MaxPool: pooling,
  AddV2: () => (inputs) => add(at(inputs, 0), at(inputs, 1)),
  Relu: () => (inputs) => relu(at(inputs, 0)),
  Prelu: () => (inputs) => prelu(at(inputs, 0), at(inputs, 1)),
  Sigmoid: () => (inputs) => sigmoid(at(inputs, 0)),
  Pad: () => (inputs) => pad(at(inputs, 0), pairs(at(inputs, 1))),
  Reshape: () => (inputs) => reshape(at(inputs, 0), [...(at(inputs, 1) as Tensor1D).dataSync()]),
  Identity: () => (inputs) => at(inputs, 0).clone(),
};

const sourceOf = (input: string) => input.replace(/:\d+$/, '');

/** The nodes that lead to some of them, in an order in which each comes after those it takes. */
function inOrder(nodes: readonly GraphNode[], wanted: readonly string[]): GraphNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const ordered = new Set<GraphNode>();
  const visit = (name: string): void => {
    const node = byName.get(name);
    if (!node || ordered.has(node)) return;
    for (const input of node.input ?? []) visit(sourceOf(input));
    ordered.add(node);
  };
  for (const name of wanted) visit(name);
  return [...ordered];
}

interface PlannedNode {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly run: Step;
  /** What no later node takes. */
  readonly done: readonly string[];
}

/** The nodes that compute something, each with what may be thrown away after it, so that a batch needs little room. */
function planOf(nodes: readonly GraphNode[], kept: ReadonlySet<string>): PlannedNode[] {
  const seen = new Set<string>();
  const plan = nodes.filter(({ name }) => !kept.has(name)).toReversed();
  const planned = plan.map((node): PlannedNode => {
    const step = STEPS[node.op];
    if (!step) throw new TypeError(`the network has a node of an unknown kind: ${node.op}`);
    const inputs = (node.input ?? []).map(sourceOf);
    const done = [...new Set(inputs)].filter((name) => !seen.has(name) && !kept.has(name));
    for (const name of inputs) seen.add(name);
    return { name: node.name, inputs, run: step(node), done };
  });
  return planned.toReversed();
}

/**
 * Reads a network.
 * @param outputs the names of the nodes that are wanted of it; what leads to none of them is not run
 * @returns a function from its input to those outputs, in that order; it takes the input over
 */
export function readNetwork(
  graph: ArrayBuffer,
  weightData: ArrayBuffer,
  outputs: readonly string[],
): (input: Tensor) => Float32Array[] {
  const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(graph)) as StoredNetwork;
  const weights = io.decodeWeights(
    weightData,
    weightsManifest.flatMap((group) => group.weights),
  );
  const nodes = inOrder(modelTopology.node, outputs);
  const entrance = nodes.find(({ op }) => op === 'Placeholder')?.name ?? '';
  const plan = planOf(nodes, new Set([...Object.keys(weights), entrance]));
  return (input) => {
    const known = new Map<string, Tensor>([...Object.entries(weights), [entrance, input]]);
    const find = (name: string) => {
      const tensor = known.get(name);
      if (!tensor) throw new TypeError(`the network has no ${name}`);
      return tensor;
    };
    const results: Float32Array[] = [];
    tidy(() => {
      for (const { name, inputs, run, done } of plan) {
        known.set(name, run(inputs.map(find)));
        for (const one of done) known.get(one)?.dispose();
      }
      for (const name of outputs) results.push(Float32Array.from(find(name).dataSync()));
    });
    input.dispose();
    return results;
  };
}
