/** An instant of the machine's clock as it is written down: ISO 8601, UTC. */
export const instantText = (milliseconds: number): string => new Date(milliseconds).toISOString();
