/** Worker that encrypts and decrypts files: a passphrase takes seconds to become a key. */
import { type Unsealed, seal, unseal } from '../../format/age/age';

/** Messages to the worker. */
export interface AgeRequest {
  readonly way: 'seal' | 'unseal';
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}

/** The message from it. */
export type AgeReport =
  Unsealed | { readonly ok: false; readonly fault: 'failed'; readonly reason: string };

async function answer({ way, bytes, passphrase }: AgeRequest): Promise<AgeReport> {
  try {
    return way === 'unseal'
      ? await unseal(bytes, passphrase)
      : { ok: true, bytes: await seal(bytes, passphrase) };
  } catch (error) {
    return { ok: false, fault: 'failed', reason: String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<AgeRequest>) => {
  void answer(data).then((report) => self.postMessage(report));
};
