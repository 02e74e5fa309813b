import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const WORKER = 'service-worker';

/** Writes into the worker which files were built: those it may keep for good. */
const builtFilesInWorker = {
  name: 'built-files-in-worker',
  generateBundle(_options, bundle) {
    const built = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
    const worker = bundle[`${WORKER}.js`];
    worker.code = worker.code.replace('__BUILT_FILES__', JSON.stringify(built.map((file) => `/${file}`)));
  },
};

/** The entries of the build, a page or the worker, that a module is loaded with and not only when it is asked for. */
function entriesOf(id, context, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const { isEntry, importers } = context.getModuleInfo(id);
  const above = importers.flatMap((importer) => entriesOf(importer, context, seen));
  return isEntry && importers.length === 0 ? [id] : above;
}

/** What the app begins with is one file; what the offline page needs of it another, or it would have to load the app. */
function firstChunkOf(id, context) {
  const entries = entriesOf(id, context);
  if (!entries.some((entry) => entry.endsWith('index.html'))) return null;
  return entries.length === 1 ? 'first' : 'common';
}

/**
 * Left to itself the build made 187 files, of which the first page asked for 76 and each further one for some 25: more than half of the time
 * until a page is there went into asking. The second file, of 49 kB, is asked for by the first part that is not in the first.
 */
const GROUPS = [
  { name: firstChunkOf, tags: ['$initial'] },
  { name: 'shared', minShareCount: 2 },
];

export default defineConfig({
  root: path('.'),
  // The pure libs are compiled with the app, from their sources.
  resolve: { conditions: ['conveyor-source', 'module', 'browser'] },
  oxc: { jsx: { runtime: 'automatic' } },
  css: { postcss: { plugins: [] } },
  plugins: [builtFilesInWorker],
  build: {
    rolldownOptions: {
      input: {
        index: path('index.html'),
        offline: path('offline.html'),
        [WORKER]: path('worker/service-worker.ts'),
      },
      // By this name a browser asks whether there is another one; at the root it is for every page.
      output: {
        entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: GROUPS },
      },
    },
    outDir: path('../../dist/web'),
    emptyOutDir: true,
    // Says which files a page needs, see apps/api/src/web/preloads.ts.
    manifest: 'manifest.json',
    target: 'es2022',
    // A file in a page would need the page to allow it; and each is asked for once and then kept.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/sign-in', '/sign-out', '/pages', '/dev', '/docs', '/ops/queues', '/health'].map((prefix) => [
        prefix,
        { target: 'http://localhost:3000', changeOrigin: true },
      ]),
    ),
  },
});
