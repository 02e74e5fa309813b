import { ensureBuilt } from '../../tools/launch/build.mjs';

/** Before tests that run built programs: compiles what is stale. */
export default async function build() {
  await ensureBuilt();
}
