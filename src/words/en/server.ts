/** English texts of the page that shows the events of a server. */
import type { FaultKind } from '../../source/remote/fault';
import { plural } from '../plural';

/** What happened, and what can be done about it. */
export interface FaultText {
  readonly what: string;
  readonly todo: string;
}

const faults: Readonly<Record<FaultKind, FaultText>> = {
  dead: {
    what: 'The server cannot be reached.',
    todo: 'Check the network. If it works, the server is down, or does not answer this page.',
  },
  slow: {
    what: 'The server did not answer in time.',
    todo: 'It may be busy. Try again, or show less: a shorter time range, or fewer filters.',
  },
  killed: {
    what: 'The server ended the question.',
    todo: 'Whoever runs it may have done so. Try again.',
  },
  schema: {
    what: 'The server has no tables that this page can read.',
    todo: 'Whoever runs it can make them with “sourceline serve-schema”, of the same version as this page.',
  },
  login: {
    what: 'The server does not let this name ask.',
    todo: 'Sign in with another name, or ask whoever runs the server.',
  },
  limit: {
    what: 'The server answers no more questions for now: its limit is reached.',
    todo: 'Wait a while and try again. Whoever runs it can raise the limit.',
  },
  failed: {
    what: 'The server’s answer cannot be read.',
    todo: 'Try again. If it stays so, tell whoever runs the server what is said below.',
  },
};

const servers = (missing: number): string =>
  plural('en', missing, {
    one: '1 server does not answer',
    other: `${missing} servers do not answer`,
  });

export const server = {
  page: 'Events of a server',
  connecting: 'Asking the server…',
  first: 'Waiting for the server’s counts.',
  older: 'Waiting for the server. What is shown is an older answer.',
  partial: {
    title: 'Partial:',
    servers: (missing: number, of: number) =>
      of > 0
        ? `${servers(missing)}, of ${of}. Their events are missing from all counts and marks.`
        : 'some servers do not answer. Their events are missing from all counts and marks.',
    limit:
      'the server stopped at its limit of time or rows. There may be more events than are shown.',
  },
  askAgain: 'Ask again',
  shownBefore: 'What is shown is the last answer before that.',
  faults,
  retry: 'Try again',
  signIn: {
    title: 'Sign in',
    hint: 'This server asks who you are. Name and password are kept only as long as this page is open.',
    server: 'Server',
    user: 'Name',
    password: 'Password',
    submit: 'Sign in',
    again: 'Sign in again',
    refused:
      'The server refused this name or this password. Check both; whoever runs it can give you others.',
  },
};

export type ServerWords = typeof server;
