/** One scored question: the answers that may come first (none for a text out of scope), and what came back. */
export interface Outcome {
  gold: string[];
  style: string;
  /** Ids best first. */
  ranked: string[];
  confidence: number;
  confident: boolean;
}

/** A share with its 95 % Wilson interval (Wilson 1927). */
export interface Share {
  hits: number;
  of: number;
  value: number;
  low: number;
  high: number;
}

/** The share of hits and its 95 % interval. */
export function share(hits: number, of: number): Share {
  if (!of) return { hits, of, value: Number.NaN, low: 0, high: 1 };
  const z = 1.96;
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { hits, of, value: p, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

const count = <T>(items: T[], test: (item: T) => boolean) => items.filter(test).length;

/** Area under the ROC curve: how often an in-scope text is more confident than an out-of-scope one (ties count half). */
export function auc(inScope: number[], outOfScope: number[]): number {
  const all = [...inScope.map((x) => [x, 1] as const), ...outOfScope.map((x) => [x, 0] as const)].sort(
    (a, b) => a[0] - b[0],
  );
  let rankSum = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]![0] === all[i]![0]) j += 1;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k++) if (all[k]![1]) rankSum += rank;
    i = j;
  }
  const n = inScope.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * outOfScope.length);
}

/** The figures of `docs/quality.md` for a set of questions. */
export interface Figures {
  first: Share;
  firstThree: Share;
  /** Out-of-scope texts given a confident answer. */
  falseConfident: Share;
  /** In-scope texts given a confident and right answer. */
  confidentRight: Share;
  /** Of confident answers, right ones. */
  rightOfConfident: Share;
  auc: number;
}

/** Computes all figures. */
export function figures(outcomes: Outcome[]): Figures {
  const inScope = outcomes.filter((o) => o.gold.length);
  const outOfScope = outcomes.filter((o) => !o.gold.length);
  const right = (o: Outcome) => o.gold.includes(o.ranked[0] ?? '');
  const confident = outcomes.filter((o) => o.confident);
  return {
    first: share(count(inScope, right), inScope.length),
    firstThree: share(
      count(inScope, (o) => o.ranked.slice(0, 3).some((id) => o.gold.includes(id))),
      inScope.length,
    ),
    falseConfident: share(
      count(outOfScope, (o) => o.confident),
      outOfScope.length,
    ),
    confidentRight: share(
      count(inScope, (o) => o.confident && right(o)),
      inScope.length,
    ),
    rightOfConfident: share(
      count(confident, (o) => right(o)),
      confident.length,
    ),
    auc: auc(
      inScope.map((o) => o.confidence),
      outOfScope.map((o) => o.confidence),
    ),
  };
}
