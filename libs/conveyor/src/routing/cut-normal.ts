/** What is known of a share: about where it lies, and one standard deviation of that. */
export type Belief = Readonly<{ mean: number; deviation: number }>;

/** The normal distribution of a belief, cut where no share lies: below 0 and above 1. */
export type CutNormal = Readonly<{
  density: (share: number) => number;
  /** How likely it is that the share lies below. */
  below: (share: number) => number;
  /** Below which share it lies with this likelihood. */
  quantile: (likelihood: number) => number;
}>;

/** Nothing is known more exactly: a spike would slip between the points at which it is looked at. */
const LEAST_DEVIATION = 0.005;
/** 2^-44 is nearer than shares are ever told apart. */
const HALVINGS = 44;

export function cutNormal({ mean, deviation }: Belief): CutNormal {
  const spread = Math.max(deviation, LEAST_DEVIATION);
  const bottom = normalBelow(-mean / spread);
  const mass = normalBelow((1 - mean) / spread) - bottom;
  const below = (share: number): number => (normalBelow((share - mean) / spread) - bottom) / mass;
  return {
    below,
    density: (share) => Math.exp(-(((share - mean) / spread) ** 2) / 2) / (spread * mass * ROOT_OF_TWO_PI),
    quantile: (likelihood) => {
      let [low, high] = [0, 1];
      for (let halving = 0; halving < HALVINGS; halving += 1) {
        const middle = (low + high) / 2;
        if (below(middle) < likelihood) low = middle;
        else high = middle;
      }
      return (low + high) / 2;
    },
  };
}

const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * The normal distribution function, to 10^-7 (Press et al., "Numerical Recipes", 6.2: a Chebyshev fit of erfc). Written out: a loop over the
 * coefficients takes four times as long, and this is what a decision of a stage that learns spends its time on.
 */
function normalBelow(z: number): number {
  const x = Math.abs(z) * Math.SQRT1_2;
  const t = 1 / (1 + x / 2);
  const lower =
    t *
    (-0.18628806 +
      t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)))));
  const power = -1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + lower)));
  const tail = (t * Math.exp(power - x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}
