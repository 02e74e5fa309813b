// npm run build: compiles everything to dist/ with the types checked.
import { buildChecked } from './launch/build.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { ensureNode } from './launch/node.mjs';
import { fail, text } from './launch/say.mjs';

ensureNode();
await ensureInstalled();
const complaints = await buildChecked();
if (complaints !== '') fail(text('buildFailed'), complaints);
