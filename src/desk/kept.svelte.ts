/** A part of something larger that changes as a whole: who reads it hears only of its own changes. */
export function kept<T>(read: () => T): { readonly current: T } {
  const value = $derived.by(read);
  return {
    get current() {
      return value;
    },
  };
}
