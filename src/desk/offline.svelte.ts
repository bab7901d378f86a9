/** Whether the app works without a network, and whether a newer version of it is ready. */
import { pageLock, type WorkerRequest } from '../store/app-files';
import { trusted } from './trusted-types';

/** `starting`: its files are being fetched. `none`: the browser, or the address, has no service worker. */
export type OfflineState = 'starting' | 'ready' | 'failed' | 'none';

const WORKER = './sw.js';
/** What the first view asks for comes first, ms. */
const AFTER_START_MS = 1000;
/** How long the newer version may take to take over, ms. */
const PATIENCE_MS = 5000;

function workerAddress(): string {
  const rule = (text: string): string => {
    if (text !== WORKER) throw new TypeError('is not the service worker of this page');
    return text;
  };
  return trusted('sourceline-offline', 'createScriptURL', rule, WORKER);
}

const ask = (worker: ServiceWorker | null, request: WorkerRequest): void =>
  worker?.postMessage(request);

export class Offline {
  #state = $state.raw<OfflineState>('starting');
  #hasUpdate = $state(false);
  #hasLost = $state(false);
  #registration: ServiceWorkerRegistration | null = null;

  get state(): OfflineState {
    return this.#state;
  }

  /** A newer version waits for the reader's word. */
  get hasUpdate(): boolean {
    return this.#hasUpdate;
  }

  /** A part of the page could not be loaded: there is no network, or its file is no more. */
  get hasLost(): boolean {
    return this.#hasLost;
  }

  noteLost(): void {
    this.#hasLost = true;
  }

  /** Neither is told again until there is something new to tell. */
  dismiss(): void {
    this.#hasUpdate = this.#hasLost = false;
  }

  /** Has the files of the app kept. @param script the first script of the page, which names its build. */
  async start(script: string): Promise<void> {
    try {
      // A browser has both where the address is secure; the reader may have forbidden them.
      const { serviceWorker: workers, locks } = navigator;
      // Held until the page goes.
      const whileOpen = new Promise(() => undefined);
      locks.request(pageLock(script), { mode: 'shared' }, () => whileOpen).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, AFTER_START_MS));
      const registration = await workers.register(workerAddress());
      this.#registration = registration;
      registration.addEventListener('updatefound', () => this.#follow(registration.installing));
      this.#follow(registration.installing);
      this.#look();
      ask(registration.active, 'sweep');
    } catch {
      this.#state = 'none';
    }
  }

  /** Lets the newer version take over, where one waits; the page is to be reloaded then. */
  async takeOver(): Promise<void> {
    const waiting = this.#registration?.waiting;
    if (!waiting) return;
    await new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE_MS);
      ask(waiting, 'take-over');
    });
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => this.#look());
  }

  #look(): void {
    const { active = null, waiting = null, installing = null } = this.#registration ?? {};
    if (active) this.#state = 'ready';
    else this.#state = (installing ?? waiting) ? 'starting' : 'failed';
    if (active && waiting) this.#hasUpdate = true;
  }
}

/** The one of this page. */
export const offline = new Offline();
