/** Which server the page asks, as the environment of its build says. */
import type { ServerAddress } from '../desk/remote/server-page.svelte';

type Environment = Readonly<Record<string, string | undefined>>;

/** The same as what `serve-schema` gives the user that reads. */
const DEFAULTS = { database: 'sourceline', seconds: '10', rows: '200000000' };

/** Without TLS a server is asked only on the same machine. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

function urlOf(text: string): URL {
  if (text === '') throw new RangeError('SOURCELINE_SERVER must be the address of a server.');
  const url = URL.parse(text);
  if (!url) throw new RangeError(`SOURCELINE_SERVER is no address: "${text}".`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.has(url.hostname)))
    throw new RangeError(
      'SOURCELINE_SERVER must begin with https://, but for this machine itself.',
    );
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new RangeError('SOURCELINE_SERVER is an address alone: no name, password, ? or #.');
  return url;
}

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new RangeError(`${name} must be a whole number from 1 on, not "${text}".`);
}

/** @throws RangeError with a line for whoever builds. */
export function serverAddress(environment: Environment): {
  readonly address: ServerAddress;
  /** For the policy of the page. */
  readonly origin: string;
} {
  const given = (name: string): string => environment[name]?.trim() ?? '';
  const { href, origin } = urlOf(given('SOURCELINE_SERVER'));
  const database = given('SOURCELINE_DATABASE') || DEFAULTS.database;
  if (!/^[a-zA-Z_][a-zA-Z0-9_]{0,63}$/.test(database))
    throw new RangeError(`SOURCELINE_DATABASE is no plain name: "${database}".`);
  const seconds = countOf('SOURCELINE_SECONDS', given('SOURCELINE_SECONDS') || DEFAULTS.seconds);
  const rows = countOf('SOURCELINE_ROWS', given('SOURCELINE_ROWS') || DEFAULTS.rows);
  return { address: { url: href.replace(/\/$/, ''), database, limits: { seconds, rows } }, origin };
}
