/** Which commands the palette does not offer, since they would do nothing. */
import { CASE_COMMANDS, type CommandId } from './commands';

interface Shown {
  readonly isCase: boolean;
  /** A page that only shows what it carries. */
  readonly isPage: boolean;
}

export function hiddenCommands({ isCase, isPage }: Shown): ReadonlySet<CommandId> {
  const ofCases = isCase ? [] : CASE_COMMANDS;
  const ofApp: readonly CommandId[] = isPage ? ['cases', 'newCase', 'export', 'saveEvents'] : [];
  return new Set([...ofCases, ...ofApp]);
}
