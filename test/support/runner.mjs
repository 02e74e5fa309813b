import TestRunner from 'jest-runner';

/**
 * Runs the files of projects with testEnvironmentOptions.lane one after the other in Jest's own process, each lane by itself,
 * beside everything else in the workers: a drill starts many processes and then mostly waits for them, and so does a story in a
 * browser. Several of one kind at once would crowd the machine, and one with nothing beside it leaves it idle.
 */
export default class ProjectRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    if (options.serial) return super.runTests(tests, watcher, options);
    const laneOf = ({ context }) => context.config.testEnvironmentOptions.lane;
    const lanes = new Set(tests.map(laneOf));
    await Promise.all(
      [...lanes].map((lane) => {
        const ofLane = tests.filter((test) => laneOf(test) === lane);
        return super.runTests(ofLane, watcher, { ...options, serial: lane !== undefined });
      }),
    );
  }
}
