import { formatMessageRef, sourceLocale } from '../../domain/library/refs.ts';
import { codesOf, type Code } from '../../domain/library/codes.ts';
import { readableFacts, findEntry } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { cacheOnDisk } from '../../reader/source/disk-cache.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { Entry, Library } from '../../domain/library/types.ts';
import type { BuildIndexOptions } from '../../search/index/build-index.ts';
import type { Finder, SearchResult, SearchDocument } from '../../search/index/types.ts';
import { normalize } from '../../search/text/normalize.ts';
import { indexOptions, searchDocuments } from '../../search/index/library-index.ts';
import { codeRanksFirst, isFirst, leadsTo, openDocuments } from '../support/findability.ts';
import { checkRule } from '../support/rule.ts';

/**
 * The search finds each message by its text and by its codes, and each entry by its title, in the index that
 * the site gets. Each text is searched for once. That all were found is cached: an index that is the same
 * again, after a change of the prose or of the pages, is not asked again.
 */
export const messagesAreFound = checkRule({
  name: 'messages-are-found',
  gate: true,
  needs: ['tree', 'library'],
  check: async ({ tree, library }) => {
    const source = sourceLocale(library.site);
    const rows = searchDocuments(library, '/', source);
    const options = indexOptions(library, source);
    const cache = cacheOnDisk<boolean>('found', ['rules', 'search', 'domain', 'schemas']);
    const key = askedOf(library, rows, options);
    if (cache.get(key)) return [];
    const find = await openDocuments(rows, options);
    const messages = rows.filter(({ message }) => message !== '');
    const texts = [...Map.groupBy(messages, ({ text }) => normalize(text)).values()];
    const diagnostics: Diagnostic[] = [];
    // One after the other: parallel queries would keep all blocks they read in memory.
    for (const [row] of texts) if (row) diagnostics.push(...(await checkText(tree, row, find)));
    for (const code of codesOf(library)) diagnostics.push(...(await checkCode(tree, code, find)));
    for (const entry of library.entries)
      diagnostics.push(...(await checkTitles(tree, entry, find)));
    if (diagnostics.length === 0) cache.set(key, true);
    return diagnostics;
  },
});

/** Returns all that decides what is found; the sentences that a result shows do not. */
function askedOf(library: Library, rows: SearchDocument[], options: BuildIndexOptions): string {
  return JSON.stringify([
    rows.map(({ summary, action, ...row }) => row),
    { ...options, forms: [...(options.forms ?? [])] },
    library.entries.map(({ retired, words }) => [
      retired !== undefined,
      Object.values(words).map(({ title }) => title),
    ]),
    codesOf(library).map(({ name }) => name),
  ]);
}

async function checkText(
  tree: ContentTree,
  row: SearchDocument,
  find: Finder,
): Promise<Diagnostic[]> {
  const result = await find(row.text);
  if (isFirst(result, row)) return [];
  return diagnosticAtMessage(tree, row, {
    what: 'message is not found by its own text',
    found: firstOf(result),
    expected: `\`${formatMessageRef({ entry: row.entry, id: row.message })}\` first`,
    repair: 'make sure that its text is complete and that its codes are listed',
  });
}

async function checkCode(
  tree: ContentTree,
  { name, uses }: Code,
  find: Finder,
): Promise<Diagnostic[]> {
  const message = uses[0]?.messages[0];
  const result = await find(name);
  if (!message || codeRanksFirst(result, name)) return [];
  return diagnosticAtMessage(
    tree,
    { entry: message.entry, message: message.id },
    {
      what: `code does not lead to a message that has it: ${quote(name)}`,
      found: firstOf(result),
      expected: 'a message with this code first',
      repair: 'write the code as the client defines it, without other words',
    },
  );
}

async function checkTitles(tree: ContentTree, entry: Entry, find: Finder): Promise<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const [locale, { title }] of Object.entries(entry.words)) {
    const result = await find(title);
    const yaml = findEntry(tree, entry.slug)?.files.get(locale)?.yaml;
    if (entry.retired || leadsTo(result, entry.slug) || !yaml) continue;
    diagnostics.push(
      diagnosticAt(yaml.at(['title']), {
        what: `entry is not found by its title: ${quote(title)}`,
        found: firstOf(result),
        expected: `\`${entry.slug}\` first`,
        repair: 'make the title differ from those of other entries and from their messages',
      }),
    );
  }
  return diagnostics;
}

/** Creates a diagnostic at a message; none if its position is unknown. */
function diagnosticAtMessage(
  tree: ContentTree,
  { entry, message }: Pick<SearchDocument, 'entry' | 'message'>,
  text: Parameters<typeof diagnosticAt>[1],
): Diagnostic[] {
  const file = readableFacts(tree, findEntry(tree, entry));
  const item = file?.facts.messages.find(({ value }) => value.id === message);
  return file && item ? [diagnosticAt(file.yaml.at(item.path), text)] : [];
}

function firstOf({ hits }: SearchResult): string {
  const row = hits[0]?.row;
  return row
    ? `\`${formatMessageRef({ entry: row.entry, id: row.message })}\` first`
    : 'no message';
}
