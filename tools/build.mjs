// npm run build [server|web]: compiles everything to dist/ with the types checked, or that part of it.
import { buildChecked } from './launch/build.mjs';
import { checkWeb, ensureWebBuilt } from './launch/build-web.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { ensureNode } from './launch/node.mjs';
import { fail, text } from './launch/say.mjs';

const [, , part] = process.argv;

async function build(check) {
  const complaints = await check();
  if (complaints !== '') fail(text('buildFailed'), complaints);
}

ensureNode();
await ensureInstalled();
if (part !== 'web') await build(buildChecked);
if (part !== 'server') {
  await build(checkWeb);
  await ensureWebBuilt();
}
