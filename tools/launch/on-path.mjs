import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program of this name on the PATH; undefined when there is none. */
export function onPath(name) {
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
