/** After the last test: the same instance of servers.js that the set-up imported stops what it started. */
export default async function tearDown() {
  const { stopServers } = await import('../../dist/test/support/servers.js');
  await stopServers();
}
