/** What the commands say of a server that did not do what it was asked for. */
import type { FaultKind } from '../../source/remote/fault';

export const SERVER_FAULT_WORDS: Readonly<Record<FaultKind, string>> = {
  dead: 'the server does not answer',
  slow: 'the server took too long',
  killed: 'the server ended it before it was done',
  schema: 'the server has no such tables; serve-schema prints them',
  login: 'the server refused the login',
  limit: 'it would take more than the server allows',
  failed: 'the server failed',
};
