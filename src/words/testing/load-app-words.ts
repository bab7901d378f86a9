/** Loads the words of the app before the tests of a file run, as the app does before it starts. */
import { loadAppWords } from '../app-words';

await loadAppWords();
