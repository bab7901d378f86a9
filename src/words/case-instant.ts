/** When something was done, on the clock of the reader's machine. */
import { edtf } from '../time/edtf/parse';
import { speak } from './dates/speak';
import type { Language } from './language';

const two = (n: number): string => String(n).padStart(2, '0');

/** @param iso ISO 8601, UTC. A time that cannot be read is said as it is. */
export function spokenInstant(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return speak(edtf(`${day}T${two(at.getHours())}:${two(at.getMinutes())}`), language, {
    plain: true,
  });
}
