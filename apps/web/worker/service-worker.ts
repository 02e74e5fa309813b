// Runs in the browser beside the pages: keeps the files of the build, says that there is no connection when there is none, and shows messages
// that come when no page is open. What the API answers is never kept: it is about people, and of this moment.
declare const self: ServiceWorkerGlobalScope;

/** The paths of the files of this build: the build writes them here. */
declare const __BUILT_FILES__: readonly string[];

const BUILT: ReadonlySet<string> = new Set(__BUILT_FILES__);
const KEPT = 'built';
const OFFLINE_PAGE = '/offline.html';
const AGAIN_AFTER_MS = 500;

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

self.addEventListener('push', (event) => event.waitUntil(show(event.data)));

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { data } = event.notification;
  event.waitUntil(openPage(isRecord(data) && typeof data['path'] === 'string' ? data['path'] : '/'));
});

/** Under the id of its notification, so that one that comes twice is shown once. */
async function show(message: PushMessageData | null): Promise<void> {
  const text: unknown = message?.json();
  if (!isRecord(text)) return;
  const said = (name: string): string => (typeof text[name] === 'string' ? text[name] : '');
  await self.registration.showNotification(said('title'), {
    body: said('body'),
    tag: said('id'),
    lang: said('language'),
    icon: '/icon-192.png',
    data: { path: said('path') },
  });
}

/** A page that is open there already, else a new one: in another one somebody may be in the middle of something. */
async function openPage(path: string): Promise<void> {
  const { href, origin } = new URL(path, self.location.origin);
  if (origin !== self.location.origin) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  const there = pages.find(({ url }) => url === href);
  await (there ? there.focus() : self.clients.openWindow(href));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

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
  const answer = await askedTwice(request);
  if (answer.ok) {
    const kept = await caches.open(KEPT);
    await kept.put(request.url, answer.clone());
  }
  return answer;
}

/** A connection that is back is not there for every file at once; without this one the page would not open by itself. */
async function askedTwice(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return fetch(request);
  }
}

// A module, so that its world is its own.
export {};
