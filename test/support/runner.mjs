import TestRunner from 'jest-runner';
import { TRACKS } from './tracks.mjs';

/**
 * Runs the files of projects with testEnvironmentOptions.lane in Jest's own process, as many of a lane at once as it has
 * tracks, beside everything else in the workers: a drill starts many processes and then mostly waits for them, and so does a
 * story in a browser. Many of one kind at once would crowd the machine, and one with nothing beside it leaves it idle.
 */
export default class ProjectRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    if (options.serial) return super.runTests(tests, watcher, options);
    const laneOf = ({ context }) => context.config.testEnvironmentOptions.lane;
    const lanes = new Set(tests.map(laneOf));
    await Promise.all(
      [...lanes].map((lane) => {
        const ofLane = tests.filter((test) => laneOf(test) === lane);
        if (lane === undefined) return super.runTests(ofLane, watcher, options);
        const tracks = Array.from({ length: TRACKS[lane].length }, () =>
          this.runTrack(ofLane, watcher, options),
        );
        return Promise.all(tracks);
      }),
    );
  }

  /** Takes the next file that nobody has taken yet, until there is none. */
  async runTrack(left, watcher, options) {
    for (let test = left.shift(); test; test = left.shift())
      await super.runTests([test], watcher, { ...options, serial: true });
  }
}
