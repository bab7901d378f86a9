import { expect, it } from 'vitest';

import { loadedAtOnce } from './compile-ahead';

it('marks an entry and all that it imports, not what is loaded when it is wanted', () => {
  const chunks = new Map([
    ['entry.js', { isEntry: true, imports: ['timeline.js'] }],
    ['timeline.js', { isEntry: false, imports: ['shared.js'] }],
    ['shared.js', { isEntry: false, imports: [] }],
    ['figure.js', { isEntry: false, imports: ['shared.js'] }],
  ]);
  expect([...loadedAtOnce(chunks)]).toEqual(['entry.js', 'timeline.js', 'shared.js']);
});
