import { expect, test } from 'vitest';

import { serverAddress } from './server-address';
import { CONTENT_SECURITY_POLICY, serverPolicy } from './policy';

test('the address of a server, and what is asked for where nothing else is said', () => {
  expect(serverAddress({ SOURCELINE_SERVER: ' https://events.example.org/ch/ ' })).toEqual({
    address: {
      url: 'https://events.example.org/ch',
      database: 'sourceline',
      limits: { seconds: 10, rows: 200_000_000 },
    },
    origin: 'https://events.example.org',
  });
});

test('database and limits', () => {
  const { address } = serverAddress({
    SOURCELINE_SERVER: 'http://127.0.0.1:8123',
    SOURCELINE_DATABASE: 'mine',
    SOURCELINE_SECONDS: '3',
    SOURCELINE_ROWS: '1000',
  });
  expect(address.database).toBe('mine');
  expect(address.limits).toEqual({ seconds: 3, rows: 1000 });
});

test.each([
  [{}, 'must be the address'],
  [{ SOURCELINE_SERVER: 'events' }, 'no address'],
  [{ SOURCELINE_SERVER: 'http://events.example.org' }, 'https://'],
  [{ SOURCELINE_SERVER: 'https://reader:secret@events.example.org' }, 'no name, password'],
  [{ SOURCELINE_SERVER: 'https://events.example.org/?password=a' }, 'no name, password'],
  [{ SOURCELINE_SERVER: 'https://e.org', SOURCELINE_DATABASE: 'a b' }, 'no plain name'],
  [{ SOURCELINE_SERVER: 'https://e.org', SOURCELINE_SECONDS: '0' }, 'whole number'],
])('%j is refused', (environment, told) => {
  expect(() => serverAddress(environment)).toThrow(told);
});

test('the policy of that build names the server, and differs in nothing else', () => {
  const policy = serverPolicy('https://events.example.org');
  expect(policy).toContain("connect-src 'self' https://events.example.org;");
  expect(policy.replace(' https://events.example.org', '')).toBe(CONTENT_SECURITY_POLICY);
});
