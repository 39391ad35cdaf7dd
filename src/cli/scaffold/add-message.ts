import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import { positionsIn } from '../../reader/source/position.ts';
import { isRecord, valueAt } from '../../reader/schema/walk.ts';
import { quotedMessage } from '../../schemas/message.ts';
import { fieldLines, itemLines } from './field-lines.ts';
import { CommandError } from '../command/command-error.ts';

/**
 * Appends a message to the list in the text of an entry. All other characters stay as they are.
 * @throws CommandError if the list is not written in block style
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

/** Returns the offset after the last message and the indentation of messages. */
function endOfMessages(source: string): { offset: number; indent: string } {
  const list = parseDocument(source, { logLevel: 'error' }).get('messages', true);
  if (!isSeq(list) || list.flow) throw unusual();
  const start = list.range?.[0] ?? 0;
  const end = endOf(list) ?? start;
  const line = source.lastIndexOf('\n', end - 1) === end - 1 ? end : source.indexOf('\n', end) + 1;
  return { offset: line, indent: ' '.repeat(start - (source.lastIndexOf('\n', start) + 1)) };
}

/** Returns the end of the last value inside a node; comments after it belong to what follows. */
function endOf(node: unknown): number | undefined {
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1)) ?? node.range?.[1];
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1);
    const blank = isScalar(pair?.value) && !pair.value.source;
    return endOf(blank ? pair.key : pair?.value) ?? node.range?.[1];
  }
  return (node as Node | undefined)?.range?.[1];
}

/** Tells whether the second text has the data of the first and one more message. */
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
