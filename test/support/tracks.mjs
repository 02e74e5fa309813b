/**
 * The lanes of runner.mjs, which share Jest's own process: a number for each file that may run in one at a time, from which
 * its ports follow. The workers, of which there are at most eight, have those from 1 on.
 */
export const TRACKS = { browser: [9, 0], drill: [10] };

const free = new Map(Object.entries(TRACKS).map(([lane, numbers]) => [lane, [...numbers]]));

/** A number of a lane that no other file has now. */
export function takeTrack(lane) {
  const number = free.get(lane).shift();
  if (number === undefined)
    throw new Error(`More files than there are tracks run at once in the lane ${lane}.`);
  return number;
}

/** The file that had it has ended. */
export function leaveTrack(lane, number) {
  free.get(lane).push(number);
}
