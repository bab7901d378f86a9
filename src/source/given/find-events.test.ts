import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents } from './find-events';
import { PackedEvents } from './given';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is found in a text: the JSON around the events, and these. */
function found(text: string): { readonly around: unknown; readonly events: unknown } | null {
  const file = findEvents(bytesOf(text));
  if (!file) return null;
  const packed = new PackedEvents(file);
  return { around: JSON.parse(file.around), events: packed.slice(0, packed.count) };
}

/** Texts and keys that look like structure. */
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('events', '\\', '"', ']', '},{', 'هجوم', '\u{1f4a5}', '\n', '\\"'),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.constantFrom(null, true, -1.5e9),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4 }),
  ),
}));
const anyEvents = fc.array(anyValue, { minLength: 1, maxLength: 20 });
const anySpace = fc.constantFrom(undefined, 1, '\t');

describe('findEvents', () => {
  it('finds the events of a list, and each one by itself', () => {
    fc.assert(
      fc.property(anyEvents, anySpace, (events, space) => {
        const text = JSON.stringify(events, null, space);
        expect(found(text)).toEqual({ around: [], events });
        const packed = new PackedEvents(findEvents(bytesOf(text)) as never);
        expect(events.map((_, at) => packed.at(at))).toEqual(events);
      }),
    );
  });

  it('finds those of an object, whatever stands around them', () => {
    const keys = fc.string().filter((key) => key !== 'events' && !/["\\\p{C}]/u.test(key));
    const anyAround = fc.dictionary(
      keys,
      anyValue.filter((value) => typeof value !== 'string'),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(anyAround, anyEvents, anyAround, anySpace, (before, events, after, space) => {
        const all = { ...before, events, ...after };
        expect(found(JSON.stringify(all, null, space))).toEqual({
          around: { ...all, events: [] },
          events,
        });
      }),
    );
  });

  it('takes a byte order mark at the beginning, and nowhere else', () => {
    expect(found('\ufeff [1]')).toEqual({ around: [], events: [1] });
    expect(() => found('[\ufeff1]')).toThrow(SyntaxError);
    expect(() => found('[1]\ufeff')).toThrow(SyntaxError);
  });

  it.each([
    ['a figure', '<svg/>'],
    ['nothing', ' '],
    ['no list', '{"events":{"a":[1]}}'],
    ['a list below', '{"data":{"events":[1]}}'],
    ['two lists, of which the last one counts', '{"events":[1],"events":[2]}'],
    ['a key that is written otherwise', '{"events":[1],"\\u0065vents":[2]}'],
    ['a text without an end', '{"events":[1,"2'],
    ['a list without an end', '{"events":[1,[2]'],
    ['another bracket', '{"events":[1}'],
  ])('leaves %s to whoever parses all', (_, text) => {
    expect(findEvents(bytesOf(text))).toBeNull();
  });

  it.each([
    '[1,]',
    '[1 2]',
    '[1,{"a":2]}]',
    '[1][2]',
    '{"events":[1]',
    '{"events":[1],}',
    '{"events":[1,{]}]}',
    '{"events" [1]}',
    '{"events":[1]]',
  ])('%s has a part that is no JSON, or is left to whoever parses all', (text) => {
    expect(() => found(text) ?? (JSON.parse(text) as unknown)).toThrow(SyntaxError);
  });

  it('has a part that is no JSON wherever the whole is none', () => {
    const anyFile = fc.array(fc.constantFrom(...'[]{},:"\\1 a', '"events":[', '{"events":['), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyFile, (signs) => {
        const text = signs.join('');
        let whole: unknown;
        try {
          whole = JSON.parse(text);
        } catch {
          whole = undefined;
        }
        let parts: ReturnType<typeof found> | undefined;
        try {
          parts = found(text);
        } catch {
          parts = undefined;
        }
        if (whole === undefined) expect(parts ?? undefined).toBeUndefined();
        else if (parts) {
          const list = (parts.around as { readonly events?: unknown }).events ?? parts.around;
          expect(list).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
