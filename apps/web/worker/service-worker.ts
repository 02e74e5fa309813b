// Runs in the browser beside the pages: keeps the files of the build, and says that there is no connection when there is none. What the API
// answers is never kept: it is about people, and of this moment.
declare const self: ServiceWorkerGlobalScope;

/** The paths of the files of this build: the build writes them here. */
declare const __BUILT_FILES__: readonly string[];

const BUILT: ReadonlySet<string> = new Set(__BUILT_FILES__);
const KEPT = 'built';
const OFFLINE_PAGE = '/offline.html';

self.addEventListener('install', (event) => event.waitUntil(keepOfflinePage()));

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldFiles(), self.registration.navigationPreload?.enable()]));
  // So that the parts that the first page asks for are kept, too.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOrOffline(event));
  else if (BUILT.has(pathname)) event.respondWith(keptOrAsked(request));
});

/** The offline page with what it is made of: what there is no connection for must be there before. */
async function keepOfflinePage(): Promise<void> {
  const kept = await caches.open(KEPT);
  const page = await fetch(OFFLINE_PAGE, { cache: 'no-cache' });
  const files = [...(await page.clone().text()).matchAll(/"(\/assets\/[^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  await kept.addAll(files);
  await kept.put(OFFLINE_PAGE, page);
}

/** Pages that are still of the build before have taken what they need, or load anew. */
async function forgetOldFiles(): Promise<void> {
  const kept = await caches.open(KEPT);
  const old = (await kept.keys()).filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname !== OFFLINE_PAGE && !BUILT.has(pathname);
  });
  await Promise.all(old.map((request) => kept.delete(request)));
}

/** A page is made by the server for each who opens it. Where nobody answers, that is said. */
async function pageOrOffline({ request, preloadResponse }: FetchEvent): Promise<Response> {
  try {
    const preloaded: unknown = await preloadResponse;
    return preloaded instanceof Response ? preloaded : await fetch(request);
  } catch (error) {
    const offline = await caches.match(OFFLINE_PAGE);
    if (!offline) throw error;
    return offline;
  }
}

/** By its name a file never changes. */
async function keptOrAsked(request: Request): Promise<Response> {
  const before = await caches.match(request.url);
  if (before) return before;
  const answer = await fetch(request);
  if (answer.ok) {
    const kept = await caches.open(KEPT);
    await kept.put(request.url, answer.clone());
  }
  return answer;
}

// A module, so that its world is its own.
export {};
