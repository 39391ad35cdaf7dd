import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** The imports of each file, as paths relative to the folder of the graph. */
export type ImportGraph = Map<string, string[]>;

/** Returns the code of a file that may import others: of an Astro file, its fence and its scripts. */
function codeIn(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.astro')) return text;
  const fence = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  return [fence, ...[...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code)].join(
    '\n',
  );
}

/** Reads the relative imports of files, including those of types; packages are left out. */
export function readImports(files: string[]): ImportGraph {
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(codeIn(file))
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => normalize(join(dirname(file), fileName)).replace(/\?.*$/, '')),
    ]),
  );
}

/** Merges the files of each folder: the imports between folders. */
export function foldersOf(graph: ImportGraph): ImportGraph {
  const folders: ImportGraph = new Map();
  for (const [file, targets] of graph) {
    const from = dirname(file);
    const others = targets.map((target) => dirname(target)).filter((to) => to !== from);
    folders.set(from, [...new Set([...(folders.get(from) ?? []), ...others])]);
  }
  return folders;
}

/** Finds circles, each as its path, `a → b → a`; none if every import leads downward. */
export function findCircles(graph: ImportGraph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, way: string[]): void => {
    if (way.includes(node)) circles.push([...way.slice(way.indexOf(node)), node].join(' → '));
    if (done.has(node) || way.includes(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return circles;
}

/** Lists the names a TypeScript file exports at its top level, including types. */
export function exportedNames(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (exported !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return named && statement.name ? [statement.name.text] : [];
  });
}

/**
 * Finds the names that several files export, with these files. A type may have the name of its
 * schema.
 */
export function findHomonyms(names: Map<string, string[]>): string[] {
  const homes = new Map<string, Set<string>>();
  for (const [file, exported] of names)
    for (const name of exported) homes.set(name, (homes.get(name) ?? new Set()).add(file));
  return [...homes]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
}
