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

/** Who did it, according to one claim. */
function claimantIn({
  role,
  actor,
  to,
}: Pick<Claim, 'role' | 'actor' | 'to'>): Pick<Claimant, 'actor' | 'stance'> | null {
  if (role === 'claims-responsibility') return { actor, stance: 'claims' };
  return role === 'attributes' && to ? { actor: to, stance: 'named' } : null;
}

/**
 * The claimants of an event: parties that claim it, then parties to which others attribute it. A
 * party that does both counts as claiming.
 */
export function claimantsOf<C extends Pick<Claim, 'role' | 'actor' | 'to'>>(event: {
  readonly claims: readonly C[];
}): Claimant<C>[] {
  const [first] = event.claims;
  if (!first) return [];
  // Most events have one claim, and there may be a million of them.
  if (event.claims.length === 1) {
    const found = claimantIn(first);
    return found ? [{ actor: found.actor, stance: found.stance, claims: [first] }] : [];
  }
  const found = new Map<ActorId, { stance: ClaimantStance; claims: C[] }>();
  const add = (actor: ActorId, stance: ClaimantStance, claim: C): void => {
    const entry = found.get(actor) ?? { stance, claims: [] };
    if (stance === 'claims') entry.stance = 'claims';
    entry.claims.push(claim);
    found.set(actor, entry);
  };
  for (const claim of event.claims) {
    const claimant = claimantIn(claim);
    if (claimant) add(claimant.actor, claimant.stance, claim);
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
