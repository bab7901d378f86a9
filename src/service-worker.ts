/**
 * The service worker: it keeps the files of its build and answers with them. A newer one waits until the
 * page asks it to take over, or until no page is open. It has a build of its own.
 */
import { AppFiles, type AppFile, type WorkerRequest } from './store/app-files';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: see build/service-worker-build.ts. */
declare const BUILD: { readonly version: string; readonly files: readonly AppFile[] };

const { files, version } = BUILD;
const app = new AppFiles(files, version, self.registration.scope, {
  caches: self.caches,
  locks: self.navigator.locks,
  fetch: (request) => fetch(request),
});

self.addEventListener('install', (event) => event.waitUntil(app.install()));

// The page of a first visit is answered too: it must not need the network for what it loads later.
self.addEventListener('activate', (event) =>
  event.waitUntil(self.clients.claim().then(() => app.sweep())),
);

self.addEventListener('fetch', (event) => {
  const answer = app.answer(event.request);
  if (answer) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  event.waitUntil(request === 'take-over' ? self.skipWaiting() : app.sweep());
});
