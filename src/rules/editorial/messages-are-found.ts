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

/** Each text is asked for once, however many messages show it. */
export const messagesAreFound = checkRule({
  name: 'messages-are-found',
  needs: ['tree', 'library'],
  check: async ({ tree, library }) => {
    const rows = searchDocuments(library, '/', sourceLocale(library.site));
    const ask = await openBatch(rows);
    const texts = [...Map.groupBy(rows, ({ text }) => normalize(text)).values()];
    const diagnostics: Diagnostic[] = [];
    // One after the other: all at once they would hold on to everything they look at.
    for (const [row] of texts) if (row) diagnostics.push(...(await askText(tree, row, ask)));
    for (const code of codesOf(library)) diagnostics.push(...(await askCode(tree, code, ask)));
    return diagnostics;
  },
});

async function askText(
  tree: ContentTree,
  row: SearchDocument,
  ask: RunQuery,
): Promise<Diagnostic[]> {
  const found = await ask(row.text, (answer) => isFirst(answer, row));
  if (!found) return [];
  return problemOf(tree, row, {
    what: 'message is not found by its own text',
    found: firstOf(found),
    expected: `\`${formatMessageRef({ entry: row.entry, id: row.message })}\` first`,
    repair: 'make sure that its text is complete and that its codes are listed',
  });
}

async function askCode(
  tree: ContentTree,
  { name, uses }: Code,
  ask: RunQuery,
): Promise<Diagnostic[]> {
  const found = await ask(name, (answer) => codeRanksFirst(answer, name));
  const bearer = uses[0]?.messages[0];
  if (!found || !bearer) return [];
  return problemOf(
    tree,
    { entry: bearer.entry, message: bearer.id },
    {
      what: `code does not lead to a message that has it: ${quote(name)}`,
      found: firstOf(found),
      expected: 'a message with this code first',
      repair: 'write the code as the client defines it, without other words',
    },
  );
}

/** A problem at a message. */
function problemOf(
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
