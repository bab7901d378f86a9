/*
 * What is checked here, beyond the recommended sets of ESLint, typescript-eslint (strict: no default
 * `any`) and eslint-plugin-svelte:
 *
 * - The rooms. `ROOMS` is the table of which room may import which; an import against it fails. dayjs
 *   belongs to time alone, so that no other room can invent a sharper date than the source gives.
 * - No circles: no file imports itself by way of others, types included.
 * - The rooms that must run in Node (all but desk, store and view) use neither the page nor, outside their
 *   tests, Node itself: they serve the browser and the command line alike.
 * - No `console` outside command and build: a reader of the page sees messages in the page.
 * - No enums: unions tagged `kind`, and a switch over one is exhaustive or has a default.
 * - A promise is awaited, returned or marked `void`: a save that fails unheard is lost work.
 * - D3 is the package `d3`, of which only what is named is built in; no package is put in the place of
 *   another, so that an import means what its documentation says.
 * - No style="" in components: the page's policy blocks it; `style:name={}` passes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript';
import ts from 'typescript-eslint';

/**
 * Room → the rooms it may import. `types`: rooms of which only types may be imported. `tests`: rooms that
 * only its tests may import (a round trip needs both directions). `page`: it may use the browser's page.
 */
const ROOMS = {
  time: { may: [], tests: ['words'] },
  article: { may: ['time'] },
  gazetteer: { may: ['time', 'article'] },
  event: { may: ['time', 'article', 'gazetteer'], tests: ['source'] },
  words: {
    may: ['time', 'article', 'gazetteer', 'event'],
    // What a message speaks of: the reason of a date, the sort of a list, the page of a figure, the fault
    // of a file.
    types: [
      'extract',
      'source',
      'format',
      'exchange',
      'layout',
      'figure',
      'desk',
      'case',
      'ledger',
      'store',
    ],
  },
  // Reasons are data: whoever shows them says them in the reader's language.
  extract: { may: ['time', 'article', 'gazetteer', 'event'] },
  source: { may: ['time', 'article', 'gazetteer', 'event', 'words'], tests: ['format'] },
  format: {
    may: ['time', 'article', 'gazetteer', 'event', 'extract', 'source'],
    tests: ['figure', 'layout'],
  },
  // Files of other programs, in and out.
  exchange: {
    may: ['time', 'article', 'gazetteer', 'event', 'extract', 'source', 'format'],
  },
  // The document: what is in it, edits, history. It knows no storage and no clock.
  case: {
    may: ['time', 'article', 'gazetteer', 'event'],
    types: ['extract'],
    // Its hostile texts, too, and the tables that update a case.
    tests: ['format', 'source', 'figure', 'exchange'],
  },
  // Compares what the sources of a case say; it knows neither page nor storage.
  ledger: { may: ['time', 'article', 'gazetteer', 'event', 'extract', 'case'] },
  store: {
    may: ['time', 'article', 'gazetteer', 'event', 'case'],
    tests: ['format'],
    page: true,
  },
  layout: { may: ['time', 'article', 'gazetteer', 'event', 'words', 'source'], tests: ['format'] },
  figure: {
    may: ['time', 'article', 'gazetteer', 'event', 'words', 'extract', 'source', 'layout'],
    tests: ['format'],
  },
  chronology: {
    may: [
      'time',
      'article',
      'gazetteer',
      'event',
      'words',
      'source',
      'format',
      'case',
      'layout',
      'figure',
    ],
  },
  desk: {
    may: [
      'time',
      'article',
      'gazetteer',
      'event',
      'words',
      'extract',
      'source',
      'format',
      'exchange',
      'case',
      'ledger',
      'chronology',
      'store',
      'layout',
      'figure',
    ],
    page: true,
  },
  view: {
    may: ['time', 'article', 'gazetteer', 'event', 'words', 'source', 'layout', 'desk'],
    types: ['extract', 'format', 'exchange', 'figure', 'case', 'ledger', 'store'],
    page: true,
  },
};

/** Only these see every room; no room may import them back. */
const ENTRIES = [
  'command',
  'build',
  'main',
  'page',
  'server',
  'service-worker',
  'embed',
  'embed-options',
  'embed-tree',
];

const SRC = fileURLToPath(new URL('src/', import.meta.url));
const SOURCES = ['ts', 'svelte'];
const PAGE_GLOBALS = ['window', 'document', 'navigator', 'location', 'localStorage', 'indexedDB'];

const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals, or a union tagged `kind`.',
};

const NO_SINGLE_D3 = {
  regex: '^d3-',
  message: 'Import it from d3: what is not named is left out of the build.',
};

const NO_WHOLE_D3 = {
  selector:
    'ImportDeclaration[source.value="d3"] > ImportNamespaceSpecifier, ImportExpression[source.value="d3"], ExportAllDeclaration[source.value="d3"]',
  message: 'This loads all of D3: name what you need.',
};

const NO_ALIAS = {
  selector: 'Property[key.name="alias"], Property[key.value="alias"]',
  message: 'An import means the package it names: put nothing in its place.',
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

/** The files of src and what each imports, types included, by whole paths. Read once for a run. */
let imports;
function readImports() {
  const files = readdirSync(SRC, { recursive: true })
    .map((name) => join(SRC, name))
    .filter((file) => /\.(ts|svelte)$/.test(file));
  const known = new Set(files);
  const found = (path) => ['', '.ts', '.svelte.ts', '/index.ts'].map((end) => path + end);
  return new Map(
    files.map((file) => {
      const { importedFiles } = typescript.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const paths = importedFiles.map(({ fileName }) => resolve(dirname(file), fileName));
      return [file, paths.flatMap((path) => found(path).find((name) => known.has(name)) ?? [])];
    }),
  );
}

/** The way from a file back to itself; undefined when there is none. */
function circleOf(start) {
  imports ??= readImports();
  const cameFrom = new Map();
  const open = [start];
  for (const file of open) {
    for (const next of imports.get(file) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      open.push(next);
    }
    if (!cameFrom.has(start)) continue;
    const way = [start];
    for (let at = cameFrom.get(start); at !== start; at = cameFrom.get(at)) way.unshift(at);
    return [start, ...way];
  }
  return undefined;
}

/** eslint-plugin-import-x has such a rule too, but it passes over imports of types. */
const noCircles = {
  create: (context) => ({
    Program(node) {
      const way = circleOf(context.filename)?.map((file) => relative(context.cwd, file));
      if (way) context.report({ node, message: `A circle of imports: ${way.join(' → ')}` });
    },
  }),
};

/** The room of a path; its own name for a file that stands in src itself. */
function roomOf(path) {
  const [room, ...rest] = relative(SRC, path).split(sep);
  return rest.length > 0 ? room : room.split('.')[0];
}

/** Sees every way to name another file: import, export, import(), types, and the URL of a worker. */
const walls = {
  create(context) {
    const room = roomOf(context.filename);
    const isTest = /\.test\.ts$|[\\/]testing[\\/]/.test(context.filename);
    const { may, types = [], tests = [] } = ROOMS[room];
    const allowed = [room, ...may, ...(isTest ? tests : [])];
    const check = (source, isType) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const path = resolve(dirname(context.filename), source.value);
      const other = roomOf(path);
      if (!path.startsWith(SRC) || !(other in ROOMS || ENTRIES.includes(other))) return;
      if (allowed.includes(other) || (isType && types.includes(other))) return;
      const message = [
        `src/${room} may import ${may.length > 0 ? may.join(', ') : 'no other room'}`,
        ...(types.length > 0 ? [`only types from ${types.join(', ')}`] : []),
      ].join('; ');
      context.report({ node: source, message });
    };
    const isTypeOnly = ({ importKind, exportKind, specifiers }) =>
      importKind === 'type' ||
      exportKind === 'type' ||
      (specifiers?.length > 0 && specifiers.every((one) => one.importKind === 'type'));
    return {
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration': (node) =>
        check(node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      'NewExpression[callee.name="URL"]': (node) => check(node.arguments[0], false),
    };
  },
};

const NO_STYLE = {
  selector: 'SvelteAttribute[key.name="style"]',
  message: 'The page’s policy blocks style="": use style:name={} or a class.',
};

/** A language of the interface is one folder in words and one line in its table: nobody else asks which. */
const NO_LANGUAGE_TEST = [
  ':matches(BinaryExpression, SwitchCase) > Literal[value=/^(ar|en)$/]',
  // { ar: …, en: … }[language]
  'MemberExpression[computed=true] > ObjectExpression:has(> Property[key.name=/^(ar|en)$/])',
].map((selector) => ({
  selector,
  message:
    'Only src/words knows the languages of the interface: keep there what differs by language.',
}));

const inRoom = (room) => SOURCES.map((ext) => `src/${room}/**/*.${ext}`);
const TESTS = ['src/**/*.test.ts', 'src/*/**/testing/**/*.ts'];

const roomConfigs = [
  {
    files: Object.keys(ROOMS).flatMap(inRoom),
    rules: {
      'rooms/walls': 'error',
      'no-restricted-syntax': ['error', NO_ENUM, NO_STYLE, NO_WHOLE_D3],
      'no-restricted-imports': [
        'error',
        { patterns: [NO_DAYJS, NO_SINGLE_D3, NO_NODE, NO_ALL_ICONS] },
      ],
    },
  },
  {
    files: inRoom('time'),
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_SINGLE_D3, NO_NODE] }] },
  },
  {
    files: Object.keys(ROOMS)
      .filter((room) => !ROOMS[room].page)
      .flatMap(inRoom),
    rules: { 'no-restricted-globals': ['error', ...PAGE_GLOBALS] },
  },
  {
    files: SOURCES.map((ext) => `src/**/*.${ext}`),
    ignores: ['src/words/**', ...TESTS],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM, NO_STYLE, ...NO_LANGUAGE_TEST] },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: [NO_DAYJS, NO_SINGLE_D3] }],
      'no-restricted-globals': 'off',
    },
  },
];

/** A folder that is not in the table would have no walls at all; there is no `utils`. */
const unknownRoom = {
  files: ['src/*/**'],
  ignores: [...Object.keys(ROOMS), 'command', 'build'].map((room) => `src/${room}/**`),
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'Program', message: 'This folder is no room: see ROOMS in eslint.config.js.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'dist-server/', 'test-results/', 'playwright-report/', 'coverage/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', NO_ENUM, NO_WHOLE_D3],
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
    ignores: ['src/command/**', 'src/build/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/*.ts', 'src/{command,build}/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NO_DAYJS, NO_SINGLE_D3] }] },
  },
  {
    files: SOURCES.map((ext) => `src/**/*.${ext}`),
    plugins: { rooms: { rules: { walls, 'no-circles': noCircles } } },
    rules: { 'rooms/no-circles': 'error' },
  },
  {
    files: ['**/vite.config.ts', 'src/build/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM, NO_WHOLE_D3, NO_ALIAS] },
  },
  roomConfigs,
  unknownRoom,
);
