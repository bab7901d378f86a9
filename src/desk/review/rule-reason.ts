/** What a reader is told of the rule that gave a field of a proposal. */
import { TRIGGERS } from '../../extract/propose/lexicon/triggers/index';
import type { ReasonWords } from '../../words/en/proposal-reasons';

const TRIGGER_BY_ID = new Map(TRIGGERS.map((rule) => [rule.id, rule]));

const isNamed = (words: ReasonWords, rule: string): rule is keyof ReasonWords['rules'] =>
  Object.hasOwn(words.rules, rule);

/** @param rule its name within the engine. */
export function ruleReason(words: ReasonWords, rule: string): string {
  const trigger = TRIGGER_BY_ID.get(rule);
  if (trigger) return words.word(trigger.told, trigger.needs);
  return isNamed(words, rule) ? words.rules[rule] : words.quoted;
}
