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
      },
    },
    outDir: path('../../dist/web'),
    emptyOutDir: true,
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
