import { expect, it } from 'vitest';
import {
  REVIEW_KEYS,
  USUAL_KEYS,
  codeOf,
  keysOf,
  readOwnKeys,
  signOf,
  withKey,
} from './review-keys';

it('gives each act a key of its own', () => {
  const codes = REVIEW_KEYS.map((key) => USUAL_KEYS[key]);
  expect(new Set(codes).size).toBe(codes.length);
});

it('keeps the place of a key, whatever an Arabic layout makes of it', () => {
  const press = { code: 'KeyA', key: 'ش', shiftKey: false };
  expect(codeOf(press)).toBe(USUAL_KEYS.accept);
});

it('gives an act another key, unless that has a use', () => {
  const given = withKey({}, 'accept', 'KeyY');
  expect(given).toEqual({ ok: true, own: { accept: 'KeyY' } });
  expect(withKey({}, 'accept', 'KeyX')).toEqual({ ok: false });
  expect(withKey({}, 'accept', 'Digit1')).toEqual({ ok: false });
  expect(withKey({ accept: 'KeyY' }, 'reject', 'KeyA')).toEqual({
    ok: true,
    own: { accept: 'KeyY', reject: 'KeyA' },
  });
  expect(withKey({ accept: 'KeyY' }, 'accept', 'KeyA')).toEqual({ ok: true, own: {} });
});

it('reads what the browser remembers, and leaves out what is no key', () => {
  const own = readOwnKeys({ accept: 'KeyY', reject: 'KeyY', later: 3, other: 'KeyC' });
  expect(own).toEqual({ accept: 'KeyY' });
  expect(keysOf(own).reject).toBe('KeyX');
  expect(readOwnKeys('KeyY')).toEqual({});
});

it('prints a key as its button shows it', () => {
  expect(['KeyA', 'Space', 'Shift+KeyZ', 'Slash'].map((code) => signOf(code, 'Space'))).toEqual([
    'A',
    'Space',
    '⇧Z',
    '/',
  ]);
});
