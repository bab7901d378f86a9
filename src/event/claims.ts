/** Who did it, according to the claims: derived from them, never stored separately. */
import type { ActorId } from '../gazetteer/actors';
import type { Claim, TimelineEvent } from './event';

/** `claims` = the party says so itself; `named` = others say so of it. */
export type ClaimantStance = 'claims' | 'named';

export interface Claimant<C = Claim> {
  readonly actor: ActorId;
  readonly stance: ClaimantStance;
  readonly claims: readonly C[];
}

/**
 * The claimants of an event: parties that claim it, then parties to which others attribute it. A
 * party that does both counts as claiming.
 */
export function claimantsOf<C extends Pick<Claim, 'role' | 'actor' | 'to'>>(event: {
  readonly claims: readonly C[];
}): Claimant<C>[] {
  if (event.claims.length === 0) return [];
  const found = new Map<ActorId, { stance: ClaimantStance; claims: C[] }>();
  const add = (actor: ActorId, stance: ClaimantStance, claim: C): void => {
    const entry = found.get(actor) ?? { stance, claims: [] };
    if (stance === 'claims') entry.stance = 'claims';
    entry.claims.push(claim);
    found.set(actor, entry);
  };
  for (const claim of event.claims) {
    if (claim.role === 'claims-responsibility') add(claim.actor, 'claims', claim);
    else if (claim.role === 'attributes' && claim.to) add(claim.to, 'named', claim);
  }
  const all = [...found].map(([actor, entry]) => ({ actor, ...entry }));
  return [
    ...all.filter((claimant) => claimant.stance === 'claims'),
    ...all.filter((claimant) => claimant.stance === 'named'),
  ];
}

/** True when some party denies the event or another's claim to it. */
export function isDenied(event: TimelineEvent): boolean {
  return event.claims.some((claim) => claim.role === 'denies');
}
