import { describe, expect, it } from 'vitest';
import { WHOLE, lesser, readAnswer } from './answer';
import { RemoteFault, faultOf } from './fault';

const LIMITS = { seconds: 10, rows: 1000 };
const body = (elapsed: number, rows: number): string =>
  JSON.stringify({
    meta: [],
    data: [['a', 1]],
    rows: 1,
    statistics: { elapsed, rows_read: rows, bytes_read: 9 },
  });

const kindOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof RemoteFault ? error.kind : 'thrown';
  }
};

describe('answers', () => {
  it('are whole below the limits, and partial at them', () => {
    expect(readAnswer(body(0.1, 999), LIMITS)).toMatchObject({ rows: [['a', 1]], part: WHOLE });
    expect(readAnswer(body(10, 5), LIMITS).part).toEqual({ kind: 'limit' });
    expect(readAnswer(body(0.1, 1000), LIMITS).part).toEqual({ kind: 'limit' });
  });

  it('may end in an error', () => {
    const cut = '{"data":[["a",1],\nCode: 241, e.displayText() = DB::Exception: Memory limit';
    expect(kindOf(() => readAnswer(cut, LIMITS))).toBe('limit');
    expect(kindOf(() => readAnswer('<html>', LIMITS))).toBe('failed');
    expect(kindOf(() => readAnswer('{"data":1}', LIMITS))).toBe('failed');
  });

  it('are as whole as the less whole of them', () => {
    const servers = { kind: 'servers', missing: 1, of: 2 } as const;
    expect(lesser(WHOLE, WHOLE)).toEqual(WHOLE);
    expect(lesser({ kind: 'limit' }, WHOLE)).toEqual({ kind: 'limit' });
    expect(lesser({ kind: 'limit' }, servers)).toEqual(servers);
    expect(lesser(servers, { kind: 'limit' })).toEqual(servers);
  });
});

describe('faults', () => {
  it('are told by the number that the server gives, in both of its manners', () => {
    const cases: [number, string, string][] = [
      [500, 'Code: 279, e.displayText() = DB::NetException: All connection tries failed', 'dead'],
      [500, 'Code: 394. DB::Exception: Query was cancelled. (QUERY_WAS_CANCELLED)', 'killed'],
      [404, 'Code: 60. DB::Exception: Table d.events does not exist. (UNKNOWN_TABLE)', 'schema'],
      [403, 'Code: 516. DB::Exception: reader: Authentication failed', 'login'],
      [500, 'Code: 159, e.displayText() = DB::Exception: Timeout exceeded', 'slow'],
      [500, 'Code: 158, e.displayText() = DB::Exception: Limit for rows', 'limit'],
      [500, 'Code: 9999. DB::Exception: something new', 'failed'],
    ];
    for (const [status, said, kind] of cases) expect(faultOf(status, said).kind, said).toBe(kind);
  });

  it('are told by the status where a proxy answers', () => {
    const kinds = [401, 403, 429, 502, 503, 504, 500].map((status) => faultOf(status, '').kind);
    expect(kinds).toEqual(['login', 'login', 'limit', 'dead', 'dead', 'dead', 'failed']);
    expect(faultOf(500, '').message).toBe('HTTP 500');
  });
});
