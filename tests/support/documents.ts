import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A Markdown document, and what it refers to. */
export interface Document {
  file: string;
  /** The levels of its headings, in order. */
  levels: number[];
  anchors: Set<string>;
  /** Relative links, with the path of the file they lead to. */
  links: { file: string; anchor?: string }[];
  /** Code spans that are paths in the repository. */
  paths: string[];
  /** The commands in code spans and blocks, one a line. */
  commands: CommandLine[];
}

/** `npm run check -- --fix` is `{ program: 'npm run', name: 'check', rest: '--fix' }`. */
export interface CommandLine {
  program: 'npm run' | 'error-faq';
  name: string;
  rest: string;
}

const FENCE = /^ *```[\s\S]*?^ *```/gm;

/** Reads every document for people: those of the root and all below `docs/`, in alphabetical order. */
export function readDocuments(): Document[] {
  const files = globSync(['*.md', 'docs/**/*.md']).map((file) => file.replaceAll('\\', '/'));
  return files.toSorted().map((file) => parseDocument(file, readFileSync(file, 'utf8')));
}

/**
 * Parses a document.
 * @param file its path from the root of the repository, which relative links start from
 */
export function parseDocument(file: string, text: string): Document {
  const prose = text.replaceAll(FENCE, '');
  const blocks = [...text.matchAll(FENCE)].map(([block]) => block);
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const headings = [...prose.matchAll(/^(#+) +(.+)$/gm)];
  return {
    file,
    levels: headings.map(([, signs = '']) => signs.length),
    anchors: anchorsOf(headings.map(([, , title = '']) => title)),
    links: linksIn(file, prose.replaceAll(/`[^`\n]+`/g, '')),
    paths: spans.filter((span) => /^(?:content|docs|public|src|tests)\/[\w./[\]-]*$/.test(span)),
    commands: [...spans, ...blocks.flatMap((block) => block.split('\n'))].flatMap(commandsIn),
  };
}

/** Returns the anchors GitHub gives to headings. */
function anchorsOf(titles: string[]): Set<string> {
  const anchors = new Set<string>();
  for (const title of titles) {
    const shown = title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = shown.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

function linksIn(document: string, prose: string): Document['links'] {
  return [...prose.matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?[^)]*\)/g)].map(
    ([, path = '', anchor]) => ({
      file: path === '' ? document : join(dirname(document), decodeURI(path)).replaceAll('\\', '/'),
      ...(anchor !== undefined && { anchor: decodeURI(anchor) }),
    }),
  );
}

/**
 * Parses the calls of npm scripts and of `error-faq` in a line. A name in capitals is a placeholder, and `<error-faq …>`
 * is an element.
 */
function commandsIn(line: string): CommandLine[] {
  const [typed = ''] = line.split(/ #|\|(?!\|)/);
  const found = typed.matchAll(
    /(?<!<)\b(npm run|error-faq) (?:--silent )?([a-z][\w:-]*)(?: -- | )?([^&;]*)/g,
  );
  return [...found].map(([, program, name = '', rest = '']) => ({
    program: program === 'npm run' ? program : 'error-faq',
    name,
    rest: rest.trim(),
  }));
}
