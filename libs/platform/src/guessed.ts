import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** The least score, of 0 to 4, with which a password takes more than 10^8 guesses. */
const LEAST_SCORE = 3;

let loading: Promise<ZxcvbnFactory> | undefined;

/**
 * Whether a password is among the first that somebody tries: common ones, keyboard walks, dates, repetitions, and what is
 * known of its owner, such as his name. By the lists of zxcvbn, without asking anybody.
 */
export async function guesses(knownOfOwner: readonly string[]): Promise<(password: string) => boolean> {
  const estimator = await (loading ??= load());
  return (password) => estimator.check(password, [...knownOfOwner, 'conveyor']).score < LEAST_SCORE;
}

/** Only when somebody sets a password: the lists are half a megabyte. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new Factory({ graphs: adjacencyGraphs, dictionary: { ...dictionary } });
}
