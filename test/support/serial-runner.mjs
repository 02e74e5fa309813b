import TestRunner from 'jest-runner';

/** Runs one file after the other, in Jest's own process: for tests that kill things and count what is left. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
