import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const SERVERS = ['redis-server', 'valkey-server'];

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const file of [join(folder, name), join(folder, `${name}.exe`)]) {
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder: the search goes on.
      }
    }
  }
  return undefined;
}

/** What the Redis half of the tests runs on: a server that runs already, one that can be started, or nothing. */
export function findRedis() {
  const url = process.env.REDIS_URL;
  if (url) return { url };
  const binary = SERVERS.map(onPath).find(Boolean);
  return binary === undefined ? undefined : { binary };
}
