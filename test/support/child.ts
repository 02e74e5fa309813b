import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

declare global {
  /** The processes of a spec file that have not ended; environment.mjs kills those that are left at its end. */
  var conveyorChildren: Set<ChildProcess> | undefined;
}

/** Starts a process that can not outlive the spec file, also when the file fails before it could end it. */
export function startChild(file: string, flags: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(file, flags, options);
  const children = globalThis.conveyorChildren;
  children?.add(child);
  child.once('exit', () => children?.delete(child));
  return child;
}
