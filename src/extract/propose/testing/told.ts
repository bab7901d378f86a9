/** A sentence with all the events that it tells: `kind date place+place`, `-` for none. */
export interface Told {
  readonly text: string;
  readonly events: readonly string[];
}

export const told = (text: string, ...events: readonly string[]): Told => ({ text, events });
