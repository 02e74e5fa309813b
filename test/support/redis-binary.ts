import { spawnSync } from 'node:child_process';

/** The program of a Redis server on this machine, or undefined. */
export function redisBinary(): string | undefined {
  return ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
}
