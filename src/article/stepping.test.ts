import { expect, it } from 'vitest';
import type { TextRange } from './quote';
import { type Step, stepped } from './stepping';

const TEXT = 'Two drones hit it. قصفت طائرة al-Tanf، أمس.';

function walk(...steps: readonly Step[]): string | null {
  let range: TextRange | null = null;
  for (const step of steps) range = stepped(TEXT, range, step);
  return range && TEXT.slice(range.start, range.end);
}

it.each<[Step[], string | null]>([
  [['next-sentence'], 'Two drones hit it.'],
  [['next-sentence', 'next-sentence'], 'قصفت طائرة al-Tanf، أمس.'],
  [['next-sentence', 'next-sentence', 'next-sentence'], null],
  [['next-sentence', 'next-sentence', 'previous-sentence'], 'Two drones hit it.'],
  [['next-sentence', 'to-next-sentence'], TEXT],
  [['next-sentence', 'shorter'], 'Two drones hit'],
  [['next-sentence', 'next-word'], 'Two'],
  [['next-sentence', 'next-word', 'next-word', 'longer'], 'drones hit'],
  [['next-sentence', 'next-word', 'next-word', 'previous-word'], 'Two'],
  [['next-sentence', 'next-word', 'shorter'], null],
  [['next-sentence', 'next-sentence', 'shorter'], 'قصفت طائرة al-Tanf'],
  [['longer'], null],
])('%j selects %s', (steps, words) => expect(walk(...steps)).toBe(words));
