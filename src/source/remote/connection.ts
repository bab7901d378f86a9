/**
 * Asks a server over HTTP. A question is put to all servers of the cluster first; when one of them does not
 * answer, it is put again to the others, and the answer is partial. So an answer is whole only if the server
 * itself would have failed without one of them.
 */
import { type Answer, type Limits, type Part, readAnswer } from './answer';
import { RemoteFault, faultOf } from './fault';
import { serversStatement } from './statements/rows';

export interface Login {
  readonly user: string;
  readonly password: string;
}

export interface ConnectionOptions {
  /** Of one server: it asks the others. */
  readonly url: string;
  /** Null: the server, or what stands before it, knows who may ask. */
  readonly login: Login | null;
  readonly database: string;
  readonly limits: Limits;
  /** Random, so that two pages do not end each other’s questions. */
  readonly session: string;
  readonly fetch?: typeof fetch;
}

/** Beyond the server’s own limit, for the way there and back, ms. */
const GRACE_MS = 5000;

/** From server to server; the usual 50 ms are too few for one that is busy. */
const CONNECT_MS = 1000;

/** Questions of one subject: a newer one replaces the older one, here and at the server. */
export interface Asking {
  readonly subject: string;
  readonly signal?: AbortSignal;
  /** Nobody waits for it yet: it gives way to all others. */
  readonly isAhead?: boolean;
}

/** The server lets a question of a higher number wait for those of a lower one. */
const PRIORITY = { now: 1, ahead: 2 };

type Settings = Readonly<Record<string, string | number>>;

/** Node tells the reason as the cause; a page is told none. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

export class Connection {
  readonly options: ConnectionOptions;
  readonly #fetch: typeof fetch;

  constructor(options: ConnectionOptions) {
    this.options = options;
    this.#fetch = options.fetch ?? ((input, init) => fetch(input, init));
  }

  /** The text of an answer. @throws RemoteFault */
  async send(statement: string, settings: Settings, signal?: AbortSignal): Promise<string> {
    const { url, login, limits } = this.options;
    const query = new URLSearchParams(
      Object.entries(settings).map(([key, value]) => [key, String(value)]),
    );
    const late = AbortSignal.timeout(limits.seconds * 1000 + GRACE_MS);
    try {
      const response = await this.#fetch(`${url.replace(/\/$/, '')}/?${query.toString()}`, {
        method: 'POST',
        body: statement,
        headers: login
          ? { 'X-ClickHouse-User': login.user, 'X-ClickHouse-Key': login.password }
          : {},
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      const body = await response.text();
      if (!response.ok) throw faultOf(response.status, body);
      return body;
    } catch (error) {
      if (error instanceof RemoteFault) throw error;
      // Who is no longer interested hears the reason that they gave themselves.
      signal?.throwIfAborted();
      if (late.aborted) throw new RemoteFault('slow', 'no answer in time');
      throw new RemoteFault('dead', reasonOf(error));
    }
  }

  async #ask<Row>(statement: string, asking: Asking, isStrict: boolean): Promise<Answer<Row>> {
    const { limits } = this.options;
    const id = this.#idOf(asking);
    const body = await this.#sendAgain(
      `${statement}\nFORMAT JSONCompact`,
      {
        query_id: id,
        replace_running_query: 1,
        wait_end_of_query: 1,
        priority: asking.isAhead === true ? PRIORITY.ahead : PRIORITY.now,
        skip_unavailable_shards: isStrict ? 0 : 1,
        connect_timeout_with_failover_ms: CONNECT_MS,
        output_format_json_quote_64bit_integers: 0,
        max_execution_time: limits.seconds,
        timeout_overflow_mode: 'break',
        max_rows_to_read: limits.rows,
        read_overflow_mode: 'break',
      },
      asking.signal,
    );
    return readAnswer<Row>(body, limits);
  }

  /** A connection that was kept may have been closed meanwhile: a question, which changes nothing, is sent again. */
  async #sendAgain(statement: string, settings: Settings, signal?: AbortSignal): Promise<string> {
    try {
      return await this.send(statement, settings, signal);
    } catch (error) {
      if (!(error instanceof RemoteFault) || error.kind !== 'dead' || error.code !== null)
        throw error;
      return this.send(statement, settings, signal);
    }
  }

  #idOf({ subject }: Asking): string {
    return `${this.options.session}-${subject}`;
  }

  /**
   * @throws RemoteFault, or the reason of `signal` when it was aborted; the server is then told to stop.
   */
  async ask<Row>(statement: string, asking: Asking): Promise<Answer<Row>> {
    const { signal } = asking;
    signal?.throwIfAborted();
    const stop = (): void => void this.#stop(asking);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await this.#ask<Row>(statement, asking, true);
    } catch (error) {
      if (!(error instanceof RemoteFault) || error.kind !== 'dead' || error.code === null)
        throw error;
      const answer = await this.#ask<Row>(statement, asking, false);
      return { ...answer, part: await this.#missing(asking) };
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** How many of the servers do not answer. */
  async #missing({ subject, signal }: Asking): Promise<Part> {
    const servers = await this.#ask<readonly [number: number, of: number]>(
      serversStatement(this.options.database),
      { subject: `${subject}-servers`, ...(signal && { signal }) },
      false,
    );
    const of = Math.max(0, ...servers.rows.map(([, all]) => all));
    // All may be back by now; the answer is as it is.
    return { kind: 'servers', missing: Math.max(1, of - servers.rows.length), of };
  }

  /** A question that costs nothing takes the place of the one that runs, and so ends it. */
  async #stop(asking: Asking): Promise<void> {
    await this.send('SELECT 1', {
      query_id: this.#idOf(asking),
      replace_running_query: 1,
    }).catch(() => undefined);
  }
}
