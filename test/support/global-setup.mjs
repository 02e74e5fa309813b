import { ensureBuilt } from '../../tools/launch/build.mjs';
import { ensureWebBuilt } from '../../tools/launch/build-web.mjs';
import { findRedis } from '../../tools/launch/redis.mjs';

/**
 * Before the first test that needs a server. Jest would run this file as CommonJS if it were TypeScript, so it only
 * builds, and leaves the work to the built form of servers.ts.
 */
export default async function setUp() {
  await ensureBuilt();
  await ensureWebBuilt();
  const { startServers } = await import('../../dist/test/support/servers.js');
  await startServers(findRedis());
}
