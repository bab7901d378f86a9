/**
 * The user that only reads, as a file for `users.d/`. The page may ask for less than these limits, and with
 * constraints for no more; ClickHouse 18.16 knows none, so that there only the quota binds one who asks for more.
 */
import { name } from './literals';

export interface ReaderLimits {
  readonly database: string;
  readonly user: string;
  /** SHA-256 of the password, hex. */
  readonly passwordHash: string;
  /** For one question, s. */
  readonly seconds: number;
  /** That each server reads for one question. */
  readonly rows: number;
  /** For one question at each server. */
  readonly bytes: number;
  /** Questions within an hour. */
  readonly questions: number;
  /** Left out for servers before 19. */
  readonly hasConstraints: boolean;
}

/** @throws RangeError for a user that is no plain name, or a hash that is none. */
/** That all questions of an hour may take together, s: four at a time. */
const EXECUTION_S = 4 * 3600;

const constraints = ({ seconds, rows, bytes }: ReaderLimits): string => `
      <constraints>
        <max_execution_time><min>1</min><max>${seconds}</max></max_execution_time>
        <max_rows_to_read><min>1</min><max>${rows}</max></max_rows_to_read>
        <max_memory_usage><min>1</min><max>${bytes}</max></max_memory_usage>
        <max_concurrent_queries_for_user><readonly/></max_concurrent_queries_for_user>
      </constraints>`;

export function readerXml(limits: ReaderLimits): string {
  const { seconds, rows, bytes, questions, passwordHash } = limits;
  const [user, database] = [name(limits.user), name(limits.database)];
  if (!/^[0-9a-f]{64}$/.test(passwordHash)) throw new RangeError('no SHA-256 in hex');
  return `<yandex>
  <profiles>
    <${user}>
      <!-- 2: reads only, and may set how. -->
      <readonly>2</readonly>
      <max_execution_time>${seconds}</max_execution_time>
      <max_rows_to_read>${rows}</max_rows_to_read>
      <max_memory_usage>${bytes}</max_memory_usage>
      <max_concurrent_queries_for_user>50</max_concurrent_queries_for_user>
      <add_http_cors_header>1</add_http_cors_header>${limits.hasConstraints ? constraints(limits) : ''}
    </${user}>
  </profiles>
  <quotas>
    <${user}>
      <interval>
        <duration>3600</duration>
        <queries>${questions}</queries>
        <errors>0</errors>
        <result_rows>0</result_rows>
        <read_rows>0</read_rows>
        <execution_time>${EXECUTION_S}</execution_time>
      </interval>
    </${user}>
  </quotas>
  <users>
    <${user}>
      <password_sha256_hex>${passwordHash}</password_sha256_hex>
      <networks><ip>::/0</ip></networks>
      <profile>${user}</profile>
      <quota>${user}</quota>
      <allow_databases><database>${database}</database></allow_databases>
    </${user}>
  </users>
</yandex>
`;
}
