/** What the built page may do. The sample configurations in docs/serving/ send the same as a header. */
import type { Plugin } from 'vite';

/**
 * It is a meta element because the page must keep its promise ("no request leaves it") on any static host,
 * also on one that cannot send headers. Only the build carries it: the development server injects scripts
 * and styles of its own.
 *
 * - 'wasm-unsafe-eval' lets a text shaper in WebAssembly run; it does not allow eval().
 * - Trusted types: Svelte creates the one policy named here. `new Worker(url)` and
 *   `serviceWorker.register(url)` are guarded too, so code that starts either must create a policy of
 *   its own, and that policy must be named here.
 */
const policy = (connect: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html sourceline-worker sourceline-figure sourceline-offline sourceline-page sourceline-page-worker',
  ].join('; ');

export const CONTENT_SECURITY_POLICY = policy("'self'");

/** The same for a page that asks one server. @param origin of the server. */
export const serverPolicy = (origin: string): string => policy(`'self' ${origin}`);

/** Puts a policy first in the head, before anything it is meant to govern. */
export const policyPlugin = (content: () => string): Plugin => ({
  name: 'sourceline:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: content() },
      injectTo: 'head-prepend',
    },
  ],
});

export const contentSecurityPolicy = policyPlugin(() => CONTENT_SECURITY_POLICY);
