/** What can go wrong between the page and a server, by kind: each is shown in its own way. */

/**
 * - `dead`: nothing answers there.
 * - `slow`: no answer in time.
 * - `killed`: the server’s operator, or a newer question, ended it.
 * - `schema`: the server has no such tables, or those of another version.
 * - `login`: the name, the password or the rights were refused.
 * - `limit`: it would take more than the server allows.
 * - `failed`: anything else.
 */
export const FAULT_KINDS = [
  'dead',
  'slow',
  'killed',
  'schema',
  'login',
  'limit',
  'failed',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export class RemoteFault extends Error {
  readonly kind: FaultKind;
  /** The server’s own number of the error; null when it gave none. */
  readonly code: number | null;

  constructor(kind: FaultKind, detail: string, code: number | null = null) {
    super(detail);
    this.name = 'RemoteFault';
    this.kind = kind;
    this.code = code;
  }
}

/** ClickHouse’s numbers, which have meant the same since its first release. */
const KINDS: readonly (readonly [FaultKind, readonly number[]])[] = [
  // ALL_CONNECTION_TRIES_FAILED, NETWORK_ERROR, ATTEMPT_TO_READ_AFTER_EOF, CANNOT_READ_ALL_DATA.
  ['dead', [279, 210, 32, 33]],
  // TIMEOUT_EXCEEDED, SOCKET_TIMEOUT, TOO_SLOW.
  ['slow', [159, 209, 160]],
  // QUERY_WAS_CANCELLED, QUERY_WITH_SAME_ID_IS_ALREADY_RUNNING.
  ['killed', [394, 216]],
  // UNKNOWN_TABLE, UNKNOWN_DATABASE, UNKNOWN_IDENTIFIER, NO_SUCH_COLUMN_IN_TABLE, THERE_IS_NO_COLUMN,
  // UNKNOWN_FUNCTION, TYPE_MISMATCH, ILLEGAL_TYPE_OF_ARGUMENT.
  ['schema', [60, 81, 47, 16, 8, 46, 53, 43]],
  // UNKNOWN_USER, WRONG_PASSWORD, REQUIRED_PASSWORD, IP_ADDRESS_NOT_ALLOWED, DATABASE_ACCESS_DENIED,
  // READONLY, ACCESS_DENIED, AUTHENTICATION_FAILED.
  ['login', [192, 193, 194, 195, 291, 164, 497, 516]],
  // TOO_MANY_ROWS, TOO_MANY_BYTES, QUOTA_EXPIRED, TOO_MANY_SIMULTANEOUS_QUERIES, MEMORY_LIMIT_EXCEEDED,
  // TOO_MANY_ROWS_OR_BYTES, SETTING_CONSTRAINT_VIOLATION.
  ['limit', [158, 307, 201, 202, 241, 396, 452]],
];

/** What a server says is shown only so far: it repeats the statement. */
const MAX_DETAIL = 300;

/** A message as the servers write it: “Code: 60, e.displayText() = …”, “Code: 60. DB::Exception: …”. */
const CODE = /Code: (\d+)[.,]/;

export const saysFault = (body: string): boolean => CODE.test(body.slice(0, 4000));

/** What a server’s message means. @param status the HTTP status that came with it. */
export function faultOf(status: number, body: string): RemoteFault {
  const code = Number(CODE.exec(body)?.[1] ?? Number.NaN);
  const detail = body.trim().slice(0, MAX_DETAIL) || `HTTP ${status}`;
  if (Number.isNaN(code)) {
    if (status === 401 || status === 403) return new RemoteFault('login', detail);
    if (status === 502 || status === 503 || status === 504) return new RemoteFault('dead', detail);
    return new RemoteFault(status === 429 ? 'limit' : 'failed', detail);
  }
  const kind = KINDS.find(([, codes]) => codes.includes(code))?.[0] ?? 'failed';
  return new RemoteFault(kind, detail, code);
}
