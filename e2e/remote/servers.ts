/**
 * Servers of ClickHouse that belong to one run: each with a folder and ports of its own, together the
 * shards of one cluster. Nothing of an installed server's configuration or data is used.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { freePort } from '../runner/port';

const PATIENCE_MS = 30_000;

export interface Shard {
  /** Its address over HTTP, and its port for `clickhouse-client`. */
  readonly url: string;
  readonly tcp: number;
  /** Stops it at once, as a failure of its machine would. */
  kill(): Promise<void>;
  /** Starts it again over the same data. */
  start(): Promise<void>;
  /** Lets it hang, and go on. */
  pause(): void;
  resume(): void;
}

export interface Cluster {
  readonly shards: readonly Shard[];
  stop(): Promise<void>;
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly inner: number;
}

const serverXml = (folder: string, ports: Ports, cluster: readonly Ports[]): string => `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${ports.http}</http_port>
  <tcp_port>${ports.tcp}</tcp_port>
  <interserver_http_port>${ports.inner}</interserver_http_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <format_schema_path>${folder}/formats/</format_schema_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <timezone>UTC</timezone>
  <keep_alive_timeout>3</keep_alive_timeout>
  <max_concurrent_queries>100</max_concurrent_queries>
  <mark_cache_size>268435456</mark_cache_size>
  <uncompressed_cache_size>0</uncompressed_cache_size>
  <remote_servers><sourceline>
${cluster
  .map(
    ({ tcp }) => `    <shard><replica><host>127.0.0.1</host><port>${tcp}</port>
      <user>owner</user><password>owner</password></replica></shard>`,
  )
  .join('\n')}
  </sourceline></remote_servers>
</yandex>
`;

const USERS = `<yandex>
  <profiles><default>
    <max_memory_usage>4000000000</max_memory_usage>
    <log_queries>0</log_queries>
  </default></profiles>
  <quotas><default><interval><duration>3600</duration></interval></default></quotas>
  <users>
    <!-- Whoever gives no name is this one, and has no right to ask. -->
    <default><password>nobody knows it</password><networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile><quota>default</quota></default>
    <owner><password>owner</password><networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile><quota>default</quota></owner>
  </users>
</yandex>
`;

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/ping`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

class Server implements Shard {
  readonly url: string;
  readonly tcp: number;
  readonly #folder: string;
  #child: ChildProcess | null = null;

  constructor(folder: string, { http, tcp }: Ports) {
    this.#folder = folder;
    this.tcp = tcp;
    this.url = `http://127.0.0.1:${http}`;
  }

  async start(): Promise<void> {
    const child = spawn(
      'clickhouse-server',
      [`--config-file=${join(this.#folder, 'config.xml')}`],
      { stdio: 'ignore', cwd: this.#folder },
    );
    this.#child = child;
    for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
      if (await isUp(this.url)) return;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const said = await readFile(join(this.#folder, 'errors'), 'utf8').catch(() => '');
    throw new Error(`clickhouse-server does not answer: ${said.trim().slice(0, 600)}`);
  }

  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/**
 * Starts as many shards as asked for in a folder; their owner is `owner` with the password `owner`.
 * @param readers what `serve-schema --users` prints.
 */
export async function startCluster(
  folder: string,
  count: number,
  readers: string,
): Promise<Cluster> {
  const ports: Ports[] = [];
  for (let shard = 0; shard < count; shard += 1)
    ports.push({ http: await freePort(), tcp: await freePort(), inner: await freePort() });
  const shards = await Promise.all(
    ports.map(async (own, number) => {
      const place = join(folder, `shard-${number + 1}`);
      await mkdir(join(place, 'data'), { recursive: true });
      await mkdir(join(place, 'users.d'));
      await writeFile(join(place, 'config.xml'), serverXml(place, own, ports));
      await writeFile(join(place, 'users.xml'), USERS);
      await writeFile(join(place, 'users.d', 'reader.xml'), readers);
      const server = new Server(place, own);
      await server.start();
      return server;
    }),
  );
  return { shards, stop: async () => void (await Promise.all(shards.map((one) => one.kill()))) };
}
