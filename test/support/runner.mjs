import TestRunner from 'jest-runner';

/**
 * Runs the files of projects with testEnvironmentOptions.oneAtATime one after the other in Jest's own process, beside
 * everything else in the workers: a drill starts many processes and then mostly waits for them, so that several at once
 * would crowd the machine, and one with nothing beside it leaves it idle.
 */
export default class ProjectRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    if (options.serial) return super.runTests(tests, watcher, options);
    const isDrill = ({ context }) => context.config.testEnvironmentOptions.oneAtATime === true;
    const drills = tests.filter(isDrill);
    const others = tests.filter((test) => !isDrill(test));
    await Promise.all([
      super.runTests(drills, watcher, { ...options, serial: true }),
      // Jest starts its workers before it looks whether there is anything to do.
      ...(others.length > 0 ? [super.runTests(others, watcher, options)] : []),
    ]);
  }
}
