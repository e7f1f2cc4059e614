/** An example: the numbers of its features, the value that all of them have, whether it belongs, and how much it counts. */
export interface SparseExample {
  features: Int32Array;
  value: number;
  belongs: boolean;
  weight: number;
}

/** A weight a feature, and the bias last. */
export type SparseWeights = Float64Array;

const STEPS = 80;
const MEMORY = 8;
const ENOUGH = 1e-5;
/** Counted for every feature in either class before the first text. */
const SMOOTHING = 0.5;
const LEAST_SCALE = 0.3;
const MOST_SCALE = 3;

/**
 * Trains a logistic regression with a ridge penalty by L-BFGS (Nocedal and Wright 2006, algorithm 7.5). Features are
 * first scaled by how unevenly the classes share them (the log-count ratio of Wang and Manning 2012), so that the
 * penalty weighs least on what tells most; the scale is part of the weights given back.
 */
export function trainSparse(examples: readonly SparseExample[], size: number, l2: number): SparseWeights {
  const scale = unevenness(examples, size);
  const w = minimise(size + 1, (w, gradient) => {
    let loss = 0;
    for (let j = 0; j < size; j++) {
      gradient[j] = l2 * w[j]!;
      loss += 0.5 * l2 * w[j]! ** 2;
    }
    gradient[size] = 0;
    for (const { features, value, belongs, weight } of examples) {
      let sum = 0;
      for (const j of features) sum += w[j]! * scale[j]!;
      const margin = (belongs ? 1 : -1) * (w[size]! + value * sum);
      loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const slope = ((belongs ? -1 : 1) * weight) / (1 + Math.exp(margin));
      for (const j of features) gradient[j]! += slope * value * scale[j]!;
      gradient[size]! += slope;
    }
    return loss;
  });
  for (let j = 0; j < size; j++) w[j]! *= scale[j]!;
  return w;
}

function unevenness(examples: readonly SparseExample[], size: number): Float64Array {
  const within = new Float64Array(size).fill(SMOOTHING);
  const without = new Float64Array(size).fill(SMOOTHING);
  let [all, allWithout] = [2 * SMOOTHING, 2 * SMOOTHING];
  for (const { features, belongs, weight } of examples) {
    if (belongs) all += weight;
    else allWithout += weight;
    const counts = belongs ? within : without;
    for (const j of features) counts[j]! += weight;
  }
  return within.map((count, j) => {
    const ratio = Math.abs(Math.log(count / all) - Math.log(without[j]! / allWithout));
    return Math.min(MOST_SCALE, LEAST_SCALE + ratio);
  });
}

type Loss = (at: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

function minimise(size: number, loss: Loss): Float64Array {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(x, gradient);
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = gradient.slice();
    const shares: number[] = [];
    for (let k = past.length - 1; k >= 0; k--) {
      const { s, y, rho } = past[k]!;
      shares[k] = rho * dot(s, direction);
      for (let i = 0; i < size; i++) direction[i]! -= shares[k]! * y[i]!;
    }
    const last = past.at(-1);
    const length = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < size; i++) direction[i]! *= length;
    past.forEach(({ s, y, rho }, k) => {
      const change = shares[k]! - rho * dot(y, direction);
      for (let i = 0; i < size; i++) direction[i]! += s[i]! * change;
    });
    const slope = dot(gradient, direction);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = value;
    for (let reach = 1, tries = 0; tries < 20; reach /= 2, tries++) {
      for (let i = 0; i < size; i++) next[i] = x[i]! - reach * direction[i]!;
      nextValue = loss(next, nextGradient);
      if (nextValue <= value - 1e-4 * reach * slope) break;
    }
    const s = next.map((each, i) => each - x[i]!);
    const y = nextGradient.map((each, i) => each - gradient[i]!);
    const curve = dot(s, y);
    if (curve > 1e-10) past.push({ s, y, rho: 1 / curve });
    if (past.length > MEMORY) past.shift();
    const gained = (value - nextValue) / Math.max(1, Math.abs(nextValue));
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gained < ENOUGH) break;
  }
  return x;
}
