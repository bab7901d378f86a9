/** The sample configurations of docs/serving/ hold the page's policy, and what a header adds to it. */
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { CONTENT_SECURITY_POLICY } from './policy';

test.each(['nginx.conf', 'Caddyfile'])('%s sends the policy of the page', (name) => {
  const text = readFileSync(`docs/serving/${name}`, 'utf8');
  const policies = text.match(/(?<=Content-Security-Policy ")[^"]*(?=")/g);
  expect(policies).toEqual([`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`]);
  expect(text).toMatch(/X-Content-Type-Options "nosniff"/);
  expect(text).toMatch(/Referrer-Policy "no-referrer"/);
});
