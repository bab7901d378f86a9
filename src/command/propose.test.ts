/** `sourceline propose` as it is documented: one answer a line, in order, whatever the line. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run';

async function lines(...input: readonly string[]): Promise<Record<string, unknown>[]> {
  const out: string[] = [];
  const code = await runCommand(['propose', '--jsonl'], {
    stdin: Readable.from(input.map((line) => `${line}\n`)),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: () => true },
  });
  expect(code).toBe(0);
  return out
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const TEXT = 'استهدفت طائرة مسيّرة قاعدة حرير فجر اليوم، من دون وقوع إصابات.';

describe('sourceline propose --jsonl', () => {
  it('proposes an event with its fields and the words of the text', async () => {
    const [answer] = await lines(
      JSON.stringify({ id: 'a', text: TEXT, lang: 'ar', published: '2023-12-20' }),
    );
    expect(answer).toMatchObject({
      id: 'a',
      published: '2023-12-20',
      events: [
        {
          kind: 'attack',
          date: '2023-12-20',
          places: ['harir'],
          claimant: null,
          means: ['drone'],
          casualties: { killed: 0, wounded: 0 },
          modality: 'factual',
          negated: false,
          because: { kind: { rule: 'target', exact: 'استهدفت' } },
        },
      ],
    });
    const [event] = answer?.events as { quotes: { start: number; end: number; exact: string }[] }[];
    for (const { start, end, exact } of event?.quotes ?? [])
      expect(TEXT.slice(start, end)).toBe(exact);
  });

  it('proposes from a sentence without any date, and leaves the date out', async () => {
    const [answer] = await lines('{"id":1,"text":"قتل ثلاثة جنود في هجوم شنه مسلحون قرب كركوك"}');
    expect(answer).toMatchObject({
      id: 1,
      published: null,
      events: [
        {
          kind: 'attack',
          date: null,
          places: ['kirkuk'],
          casualties: { killed: 3, wounded: null },
        },
      ],
    });
  });

  it('answers a line that it cannot read, and goes on', async () => {
    const answers = await lines(
      '{"id":"x","text":5}',
      'no JSON',
      '{"id":"y","text":"","published":"yesterday"}',
      '{"id":"z","text":""}',
    );
    expect(answers).toEqual([
      { id: 'x', line: 1, error: '“text” must be a string' },
      expect.objectContaining({ id: null, line: 2 }),
      { id: 'y', line: 3, error: '“published”: yesterday is not a date' },
      { id: 'z', published: null, events: [] },
    ]);
  });
});
