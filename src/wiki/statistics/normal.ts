import { requireLevel } from './interval.ts';

/** A polynomial at `x`, its coefficients from the constant upwards (Horner's scheme). */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const hartUpper = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688,
  3.52624965998911e-2,
];
const hartLower = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207,
  1.75566716318264, 8.83883476483184e-2,
];

/** The standard normal probability beyond `z`, for `z` of 0 or more. */
function upperTail(z: number): number {
  if (z > 38) return 0;
  const density = Math.exp((-z * z) / 2);
  if (z < 7.07106781186547) return (density * polynomial(z, hartUpper)) / polynomial(z, hartLower);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return density / fraction / Math.sqrt(2 * Math.PI);
}

/**
 * Probability that a standard normal variable is at most `x`; accurate to about 1e-15, and beyond -7 to 1e-7 of its value.
 * Source: Hart (1968), algorithm 5666, in the form of West, "Better approximations to cumulative normal functions", Wilmott, 2005.
 */
export function normalCdf(x: number): number {
  return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}

/** Two-sided p-value of a standard normal statistic: the probability of one at least as far from 0. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * upperTail(Math.abs(z)));
}

const centralUpper = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const centralLower = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const nearUpper = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const nearLower = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const farUpper = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const farLower = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];

/**
 * The standard normal quantile: the `x` with `normalCdf(x) = probability`, accurate to about 1e-15.
 * Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37, 1988.
 * Throws a `RangeError` unless the probability lies strictly between 0 and 1.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`A quantile needs a probability between 0 and 1, but got ${probability}.`);
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset;
    return (offset * polynomial(r, centralUpper)) / polynomial(r, centralLower);
  }
  const root = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const far = root > 5;
  const r = far ? root - 5 : root - 1.6;
  const size = polynomial(r, far ? farUpper : nearUpper) / polynomial(r, far ? farLower : nearLower);
  return Math.sign(offset) * size;
}

/** How many standard errors a two-sided normal interval reaches to each side: 1.96 at the level 0.95. */
export function normalReach(level: number): number {
  requireLevel(level);
  return normalQuantile(0.5 + level / 2);
}
