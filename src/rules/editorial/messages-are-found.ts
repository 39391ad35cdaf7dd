import { formatMessageRef, sourceLocale } from '../../domain/library/refs.ts';
import { codesOf, type Code } from '../../domain/library/codes.ts';
import { readableFacts, findEntry } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import type { SearchResult, SearchDocument } from '../../search/index/types.ts';
import { normalize } from '../../search/text/normalize.ts';
import { searchDocuments } from '../../search/index/library-index.ts';
import { codeRanksFirst, isFirst, openBatch, type RunQuery } from '../support/findability.ts';
import { checkRule } from '../support/rule.ts';

/** The search finds each message by its text and by its codes. Each text is searched for once. */
export const messagesAreFound = checkRule({
  name: 'messages-are-found',
  needs: ['tree', 'library'],
  check: async ({ tree, library }) => {
    const rows = searchDocuments(library, '/', sourceLocale(library.site));
    const runQuery = await openBatch(rows);
    const texts = [...Map.groupBy(rows, ({ text }) => normalize(text)).values()];
    const diagnostics: Diagnostic[] = [];
    // One after the other: parallel queries would keep all blocks they read in memory.
    for (const [row] of texts) if (row) diagnostics.push(...(await checkText(tree, row, runQuery)));
    for (const code of codesOf(library))
      diagnostics.push(...(await checkCode(tree, code, runQuery)));
    return diagnostics;
  },
});

async function checkText(
  tree: ContentTree,
  row: SearchDocument,
  runQuery: RunQuery,
): Promise<Diagnostic[]> {
  const result = await runQuery(row.text, (found) => isFirst(found, row));
  if (!result) return [];
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
  runQuery: RunQuery,
): Promise<Diagnostic[]> {
  const result = await runQuery(name, (found) => codeRanksFirst(found, name));
  const message = uses[0]?.messages[0];
  if (!result || !message) return [];
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
