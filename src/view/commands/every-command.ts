/** Every command of the app: those with keys, and those that the palette alone runs. The module has no palette. */
import { type Command, type CommandId, KEYED } from './commands';

const KEYLESS: readonly CommandId[] = [
  'cases',
  'newCase',
  'filters',
  'clearFilters',
  'language',
  'direction',
  'theme',
  'export',
  'saveEvents',
];

export const COMMANDS: readonly Command[] = [
  ...KEYED,
  ...KEYLESS.map((id): Command => ({ id, codes: [], keys: [] })),
];
