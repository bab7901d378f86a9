/** The seeds included in the build. They were checked at build time; a problem here is a bug. */
import { type SeedContent, crossCheck, problemLine, readSeed } from './read-seed';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../seeds/*.{json,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Articles and events of `seeds/`, in the order of their file names. Throws on any problem. */
export function bundledSeeds(): SeedContent[] {
  const contents = Object.keys(FILES)
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path): SeedContent => {
      const textPath = path.replace(/\.json$/, '.txt');
      const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
      const result = readSeed({
        name: nameOf(path),
        json: FILES[path] ?? '',
        text: FILES[textPath] ?? '',
        textName: nameOf(textPath),
      });
      if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
      return result.value;
    });
  const problems = crossCheck(contents);
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return contents;
}
