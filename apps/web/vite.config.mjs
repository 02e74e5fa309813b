import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  // The pure libs are compiled with the app, from their sources.
  resolve: { conditions: ['conveyor-source', 'module', 'browser'] },
  oxc: { jsx: { runtime: 'automatic' } },
  css: { postcss: { plugins: [] } },
  build: {
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
