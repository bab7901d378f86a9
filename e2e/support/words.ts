/** The texts of the app in each language, loaded. */
import { loadAppWords } from '../../src/words/app-words';
import { loadGuideWords } from '../../src/words/guide-words';

export { commandWords, messages } from '../../src/words/interface';
export { guideWords as guides } from '../../src/words/guide-words';

await loadAppWords();
await loadGuideWords();
