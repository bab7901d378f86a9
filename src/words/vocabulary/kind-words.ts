/** The word for a kind of event: the language's own for a built-in one, else the dataset's. */
import { type EventKind, isBuiltInKind } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Language } from '../language';
import { labelText } from '../worded';
import { vocabulary } from './index';

export function kindWord(gazetteer: Gazetteer, kind: EventKind, language: Language): string {
  return isBuiltInKind(kind)
    ? vocabulary(language).kinds[kind]
    : labelText(gazetteer.kindName(kind), language);
}
