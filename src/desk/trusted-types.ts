/**
 * Trusted types: the page's policy allows no string as script address or document except through
 * these.
 */

/** What a policy does with a text; it throws where the text is not to be trusted. */
type Rules<Kind extends string> = Readonly<Record<Kind, (text: string) => string>>;

const policies = new Map<string, Rules<string>>();

/**
 * The text as the browser wants it: passed through the policy of this name, which must be named in
 * vite.config.ts. Trusted types are not in every browser, and not in TypeScript's library; where they
 * are not, the rule alone holds.
 */
export function trusted<Kind extends 'createHTML' | 'createScriptURL'>(
  name: string,
  kind: Kind,
  rule: (text: string) => string,
  text: string,
): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Rules<Kind>): Rules<Kind> };
  };
  if (!trustedTypes) return rule(text);
  let policy = policies.get(name) as Rules<Kind> | undefined;
  if (!policy) {
    policy = trustedTypes.createPolicy(name, { [kind]: rule } as Rules<Kind>);
    policies.set(name, policy);
  }
  return policy[kind](text);
}
