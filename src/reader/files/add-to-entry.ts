import { entry, entryWords, translation } from '../../schemas/entry.ts';
import { readFacts } from './read-facts.ts';
import { parseMdx } from '../mdx/mdx.ts';
import { schemaDiagnostics, readAs } from '../schema/diagnostics.ts';
import { localizedPaths, valueAt } from '../schema/walk.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { quote, suggest } from '../source/messages.ts';
import { fileStart, positionsIn } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { partsIn } from '../tree/lookup.ts';
import type { AdditionFile, EntryFile } from '../tree/types.ts';
import { findFrontmatter } from '../yaml/frontmatter.ts';
import { asYaml, singleLayer } from '../layers/merge-data.ts';
import { entryLayers, fieldsOfAddition, type Addition } from '../layers/read-addition.ts';
import { spliceProse } from '../layers/splice-prose.ts';

/**
 * Returns the file of an entry with what layers above add to it. Its hash stays that of the text below, so that
 * its translation and the additions can still be compared with that.
 * @param source whether the file holds the facts of the entry
 */
export function addToEntry(
  file: EntryFile,
  additions: Addition[],
  source: boolean,
): { file: EntryFile; diagnostics: ReaderDiagnostic[] } {
  const diagnostics: ReaderDiagnostic[] = [];
  let added: EntryFile = { ...file, additions: additions.map(stateOf) };
  for (const addition of additions) {
    diagnostics.push(...findUnknownParts(added, addition));
    added = withProse(withFields(added, addition, source), addition);
    if (addition.yaml && added.yaml)
      diagnostics.push(...schemaDiagnostics(source ? entry : translation, added.yaml));
  }
  return { file: added, diagnostics };
}

function stateOf({ file, yaml, to }: Addition): AdditionFile {
  return {
    file,
    place: yaml?.at(['to']) ?? fileStart(file),
    ...(to !== undefined && { to }),
    stated: valueAt(yaml?.data, ['to']) !== undefined,
  };
}

/** Merges the fields of an addition into those of a file. */
function withFields(file: EntryFile, { yaml: own }: Addition, source: boolean): EntryFile {
  if (!own || !file.yaml) return file;
  const yaml = asYaml(entryLayers(singleLayer(file.yaml), fieldsOfAddition(own)));
  const schema = source ? entry : translation;
  const words = entryWords.safeParse(yaml.data).data;
  return {
    ...file,
    yaml,
    localized: localizedPaths(schema, yaml.data),
    ...(words && { words }),
    ...(source && { facts: readFacts(yaml, readAs(entry, yaml).value) }),
  };
}

/** Puts the prose of an addition into that of a file. */
function withProse(file: EntryFile, addition: Addition): EntryFile {
  const { body } = file;
  if (!body) return file;
  const { tree } = body;
  const locate = body.locate ?? positionsIn(file.file, tree.text);
  const start = findFrontmatter(tree.text, locate).frontmatter?.body ?? 0;
  const spliced = spliceProse({ tree, start, locate }, { ...addition, tree: addition.body.tree });
  const parsed = parseMdx(file.file, spliced.text, spliced.locate, start);
  return parsed.body ? { ...file, body: { ...parsed.body, locate: spliced.locate } } : file;
}

function findUnknownParts(file: EntryFile, { body }: Addition): ReaderDiagnostic[] {
  const known = partsIn(file).map(({ value }) => value);
  return partsIn({ ...file, body })
    .filter(({ value }) => !known.includes(value))
    .map(({ value, place }) =>
      diagnosticAt(place, {
        rule: 'layers-fit-together',
        what: 'addition to a part that the entry below does not have',
        found: quote(value),
        expected: `a part of ${file.file}`,
        repair: suggest(value, known, 'write it outside the parts'),
      }),
    );
}
