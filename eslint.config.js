/*
 * What is checked here, beyond the recommended sets of ESLint, typescript-eslint (strict: no default
 * `any`) and eslint-plugin-svelte:
 *
 * - The rooms. `ROOMS` is the table of which room may import which; an import against it fails. dayjs
 *   belongs to time alone, so that no other room can invent a sharper date than the source gives.
 * - The rooms that must run in Node (all but desk and view) use neither the page nor, outside their
 *   tests, Node itself: they serve the browser and the command line alike.
 * - No `console` outside command: a reader of the page sees messages in the page.
 * - No enums: unions tagged `kind`, and a switch over one is exhaustive or has a default.
 * - A promise is awaited, returned or marked `void`: a save that fails unheard is lost work.
 * - No style="" in components: the page's policy blocks it; `style:name={}` passes.
 */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Room → the rooms it may import. `types`: rooms of which only types may be imported. `tests`: rooms that
 * only its tests may import (a round trip needs both directions). `page`: it may use the browser's page.
 */
const ROOMS = {
  time: { may: [] },
  article: { may: ['time'] },
  event: { may: ['time', 'article'] },
  extract: { may: ['time', 'article', 'event'] },
  import: { may: ['time', 'article', 'event', 'extract'], tests: ['export', 'layout'] },
  layout: { may: ['time', 'event'], tests: ['import'] },
  export: { may: ['time', 'article', 'event', 'extract', 'layout'], tests: ['import'] },
  desk: { may: ['time', 'article', 'event', 'extract', 'import', 'layout', 'export'], page: true },
  view: {
    may: ['time', 'article', 'event', 'layout', 'desk'],
    types: ['extract', 'import', 'export'],
    page: true,
  },
};

/** Only these two see every room; no room may import them back. */
const ENTRIES = ['command', 'main'];

const SOURCES = ['ts', 'svelte'];
const PAGE_GLOBALS = ['window', 'document', 'navigator', 'location', 'localStorage', 'indexedDB'];

const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals, or a union tagged `kind`.',
};

const NO_DAYJS = {
  regex: '^dayjs(/|$)',
  message: 'Only src/time knows dayjs: ask it for what you need.',
};

const NO_NODE = {
  regex: '^node:',
  message: 'This room also runs in the browser: read files in command or in a test.',
};

const NO_ALL_ICONS = {
  regex: '^@lucide/svelte(/icons)?$',
  message: 'This compiles all 2,000 icons: import one, from @lucide/svelte/icons/its-name.',
};

/** Matches a relative path that climbs out of a room into one of the given folders (or main.ts). */
const climbsInto = (names) => String.raw`^(\.\./)+(${names.join('|')})(/|\.ts$|$)`;

/**
 * `no-restricted-imports` sees `import … from` and `export … from`; the selectors see what it does not:
 * `import()`, types written as `import('…')`, and `new URL('…', import.meta.url)`, which starts workers.
 */
function walls(room, { may, types = [], page = false }, { isTest = false } = {}) {
  const message = [
    `src/${room} may import ${may.length > 0 ? may.join(', ') : 'no other room'}`,
    ...(types.length > 0 ? [`only types from ${types.join(', ')}`] : []),
  ].join('; ');
  const closed = [...Object.keys(ROOMS), ...ENTRIES].filter(
    (name) => name !== room && !may.includes(name) && !types.includes(name),
  );
  const typesOnly = types.length > 0 ? climbsInto(types) : undefined;
  const path = (regex) => `[value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`;

  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: climbsInto(closed), message },
          ...(typesOnly ? [{ regex: typesOnly, allowTypeImports: true, message }] : []),
          ...(room === 'time' ? [] : [NO_DAYJS]),
          ...(isTest ? [] : [NO_NODE]),
          NO_ALL_ICONS,
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      NO_ENUM,
      {
        selector: `:matches(ImportExpression, TSImportType, NewExpression[callee.name="URL"]) Literal${path(climbsInto(closed))}`,
        message,
      },
      ...(typesOnly
        ? [
            {
              selector: `:matches(ImportExpression, NewExpression) Literal${path(typesOnly)}`,
              message,
            },
          ]
        : []),
      {
        selector: 'SvelteAttribute[key.name="style"]',
        message: 'The page’s policy blocks style="": use style:name={} or a class.',
      },
    ],
    'no-restricted-globals': ['error', ...(page || isTest ? [] : PAGE_GLOBALS)],
  };
}

const roomConfigs = Object.entries(ROOMS).flatMap(([room, row]) => [
  {
    files: SOURCES.map((ext) => `src/${room}/**/*.${ext}`),
    rules: walls(room, row),
  },
  {
    files: [`src/${room}/**/*.test.ts`, `src/${room}/testing/**/*.ts`],
    rules: walls(room, { ...row, may: [...row.may, ...(row.tests ?? [])] }, { isTest: true }),
  },
]);

/** A folder that is not in the table would have no walls at all; there is no `utils`. */
const unknownRoom = {
  files: ['src/*/**'],
  ignores: [...Object.keys(ROOMS), 'command'].map((room) => `src/${room}/**`),
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'Program', message: 'This folder is no room: see ROOMS in eslint.config.js.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'test-results/', 'playwright-report/', 'coverage/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', NO_ENUM],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}', 'e2e/**/*.ts', 'vite.config.ts'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      // TypeScript finds undefined names itself, and knows more of them.
      'no-undef': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // A default is a choice that someone made; a kind that nobody thought of is not.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } },
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/command/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/main.ts', 'src/command/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_DAYJS] }] },
  },
  roomConfigs,
  unknownRoom,
);
