import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import { positionsIn } from '../../reader/source/position.ts';
import { isRecord, valueAt } from '../../reader/schema/walk.ts';
import { quotedMessage } from '../../schemas/message.ts';
import { fieldLines, itemLines } from './field-lines.ts';
import { CommandError } from '../command/command-error.ts';

/**
 * The text of an entry’s file with one more message at the end of its list. Everything else stays
 * character for character as it was.
 * @throws an error where the list is not written one item below the other
 */
export function withMessage(text: string, message: Record<string, unknown>): string {
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  if (!frontmatter) throw new CommandError('The file has no frontmatter.');
  const source = text.slice(frontmatter.from, frontmatter.to);
  const { offset, indent } = endOfMessages(source);
  const lines = itemLines(fieldLines(quotedMessage, message, false));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = lines.map((line) => `${indent}${line}${newline}`).join('');
  const next = source.slice(0, offset) + added + source.slice(offset);
  if (!onlyAdds(source, next)) throw unusual();
  return text.slice(0, frontmatter.from) + next + text.slice(frontmatter.to);
}

/** Where the line after the last message begins, and how far messages are indented. */
function endOfMessages(source: string): { offset: number; indent: string } {
  const list = parseDocument(source, { logLevel: 'error' }).get('messages', true);
  if (!isSeq(list) || list.flow) throw unusual();
  const start = list.range?.[0] ?? 0;
  const end = endOf(list) ?? start;
  const line = source.lastIndexOf('\n', end - 1) === end - 1 ? end : source.indexOf('\n', end) + 1;
  return { offset: line, indent: ' '.repeat(start - (source.lastIndexOf('\n', start) + 1)) };
}

/** Where the last value inside a node ends; comments behind it belong to what follows. */
function endOf(node: unknown): number | undefined {
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1)) ?? node.range?.[1];
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1);
    const blank = isScalar(pair?.value) && !pair.value.source;
    return endOf(blank ? pair.key : pair?.value) ?? node.range?.[1];
  }
  return (node as Node | undefined)?.range?.[1];
}

/** Whether the second text holds the data of the first and one message more. */
function onlyAdds(before: string, after: string): boolean {
  const [old, now]: unknown[] = [before, after].map((text) => parseDocument(text).toJS());
  const messages = valueAt(now, ['messages']);
  if (!isRecord(now) || !Array.isArray(messages)) return false;
  return isDeepStrictEqual({ ...now, messages: messages.slice(0, -1) }, old);
}

function unusual(): CommandError {
  return new CommandError(
    'The messages of this entry are written in a form this command cannot extend: add the message by hand.',
  );
}
