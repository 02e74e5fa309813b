import { TestEnvironment } from 'jest-environment-node';

/** Marks everything below as skipped, so that neither a test nor a hook of it runs. */
function skipAll(block) {
  block.mode = 'skip';
  for (const child of block.children) {
    if (child.type === 'describeBlock') skipAll(child);
    else child.mode = 'skip';
  }
}

/**
 * Jest runs a spec in a realm with an Error class of its own, and what `fs` or `net` throw is no instance of that one:
 * code that is right would fail in its test only. Subclasses inherit this answer and must keep their own.
 */
function acceptNodeErrors(RealmError) {
  const ordinary = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(RealmError, Symbol.hasInstance, {
    value(error) {
      return ordinary.call(this, error) || (this === RealmError && error instanceof Error);
    },
  });
}

/** Who of a run chooses ports, each a number of its own up to 10: the lanes of runner.mjs, which share a process, and the workers, of which there are at most eight. */
const LANES = { browser: 9, drill: 10 };
const sliceOf = (lane) => LANES[lane] ?? Number(process.env.JEST_WORKER_ID ?? 0) % 9;

// Where `jest.setTimeout` leaves its number. Jest takes `testTimeout` of the whole run only, not of a project.
const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');

/**
 * Node's environment, which also
 * - lets `instanceof Error` see the errors of Node itself, as it does outside of Jest;
 * - gives each test of the project the time of testEnvironmentOptions.timeoutMs;
 * - skips every test when what the project runs on is not there (testEnvironmentOptions.unavailable);
 * - gives the file a range of ports of its own (see free-port.ts);
 * - ends the processes that a file left behind, which would keep Jest from ending (see child.ts);
 * - tells the hooks of a file whether something in it failed (see database.ts, which then keeps the database).
 */
export default class ProjectEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const { timeoutMs, unavailable, lane } = config.projectConfig.testEnvironmentOptions;
    acceptNodeErrors(this.global.Error);
    this.isUnavailable = unavailable === true;
    this.global[TIMEOUT] = timeoutMs;
    this.global.conveyorTestsFailed = false;
    this.global.conveyorSlice = sliceOf(lane);
    this.children = new Set();
    this.global.conveyorChildren = this.children;
  }

  async teardown() {
    for (const child of this.children) child.kill('SIGKILL');
    await super.teardown();
  }

  handleTestEvent(event, state) {
    if (event.name === 'run_start' && this.isUnavailable) skipAll(state.rootDescribeBlock);
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure')
      this.global.conveyorTestsFailed = true;
  }
}
