import { relative } from 'node:path';
import { findChromium } from '../../tools/launch/chromium.mjs';
import { findRedis } from '../../tools/launch/redis.mjs';
import { ROOT } from '../../tools/launch/root.mjs';
import { text } from '../../tools/launch/say.mjs';

/** What a file says of itself in one line: `ok    unit  libs/conveyor/src/advance.spec.ts  12 passed  0.3 s`. */
function lineOf(project, result) {
  const failed = result.numFailingTests + (result.testExecError ? 1 : 0);
  const skipped = result.numPendingTests + result.numTodoTests;
  const counts = [
    [failed, 'failed'],
    [result.numPassingTests, 'passed'],
    [skipped, 'skipped'],
  ].filter(([count]) => count > 0);
  const verdict = failed > 0 ? 'FAIL' : result.numPassingTests > 0 ? 'ok' : 'skip';
  const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
  const tally = counts.map(([count, word]) => `${count} ${word}`).join(', ');
  return `${verdict.padEnd(5)} ${project.padEnd(16)} ${relative(ROOT, result.testFilePath)}  ${tally}  ${seconds} s`;
}

/**
 * One line a file, failures in full, and the closing lines: what was skipped for what is not there, and why, then
 * `N passed, N failed, N skipped`. tools/test.mjs prints the closing lines when it started this run.
 */
export default class Reporter {
  hasSkippedRedis = false;
  hasSkippedBrowser = false;

  onTestFileResult(test, result) {
    const project = test.context.config.displayName?.name ?? '';
    console.log(lineOf(project, result));
    for (const { message } of result.console ?? []) console.log(message);
    if (result.failureMessage) console.log(result.failureMessage);
    if (project.endsWith(' redis') && findRedis() === undefined) this.hasSkippedRedis = true;
    if (project === 'web' && findChromium() === undefined) this.hasSkippedBrowser = true;
  }

  onRunComplete(_contexts, results) {
    // A file that could not even be loaded has no failed test of its own, and must not pass for green.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    if (results.runExecError) console.log(results.runExecError.stack ?? results.runExecError.message);
    const skipped = results.numPendingTests + results.numTodoTests;
    const closing = [
      ...(this.hasSkippedRedis ? [text('redisSkipped')] : []),
      ...(this.hasSkippedBrowser ? [text('browserSkipped')] : []),
      `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`,
    ];
    if (process.send) process.send({ closing });
    else console.log(closing.join('\n'));
  }
}
