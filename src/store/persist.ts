/** Asks the browser to keep what is stored, and says what it answered. */

/** `unknown`: the browser cannot be asked. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

type Asked = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;

export async function askToPersist(
  storage: Asked = (globalThis as { navigator?: Partial<Navigator> }).navigator?.storage,
): Promise<Persistence> {
  try {
    if (!storage?.persist || !storage.persisted) return 'unknown';
    const isKept = (await storage.persisted()) || (await storage.persist());
    return isKept ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}
