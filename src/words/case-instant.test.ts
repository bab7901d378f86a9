import { expect, it } from 'vitest';
import { spokenInstant } from './case-instant';

it('says an instant on the clock of the machine, and one that cannot be read as it is', () => {
  const at = new Date(2026, 10, 27, 9, 5).toISOString();
  expect(spokenInstant(at, 'en')).toBe('27 November 2026, 09:05');
  expect(spokenInstant(at, 'ar')).toBe('27 تشرين الثاني 2026، 09:05');
  expect(spokenInstant('soon', 'en')).toBe('soon');
});
