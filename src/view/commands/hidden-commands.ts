/** Which commands the palette does not offer, since they would do nothing. */
import { CASE_COMMANDS, type CommandId } from './commands';

interface Shown {
  readonly isCase: boolean;
  /** A page that only shows what it carries. */
  readonly isPage: boolean;
  /** The events are on a server, and not all in the page. */
  readonly asksServer?: boolean;
}

export function hiddenCommands({
  isCase,
  isPage,
  asksServer = false,
}: Shown): ReadonlySet<CommandId> {
  const ofCases = isCase ? [] : CASE_COMMANDS;
  const ofApp: readonly CommandId[] =
    isPage || asksServer ? ['cases', 'newCase', 'export', 'saveEvents'] : [];
  return new Set([...ofCases, ...ofApp, ...(asksServer ? (['list'] as const) : [])]);
}
