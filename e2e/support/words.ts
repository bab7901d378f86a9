/** The texts of the app in each language, loaded. */
import { loadAppWords } from '../../src/words/app-words';

export { commandWords, messages } from '../../src/words/interface';

await loadAppWords();
