import { commandLine } from '../../domain/text/command-line.ts';
import type { Remark } from './lines.ts';
import type { PageRead } from './read-page.ts';

/** The most items of a list that are shown. By judgement. */
const SHOWN = 100;

/**
 * Formats the report of an import: what was understood, guessed and left out, and what remains to
 * be done.
 */
export function importReportText(
  { form, draft, guessed, left }: PageRead,
  written: string[],
): string {
  const { messages, settings, notes, words, parts } = draft;
  const codes = messages.flatMap((message) => message.codes ?? []);
  const understood = [
    ...(form === 'text' ? [] : [`the page is ${form}`]),
    `title: ${words.title ?? 'none'}`,
    `${count(messages.length, 'message')}: ${names(messages)}`,
    `${count(codes.length, 'code')}: ${shown(codes).join(', ')}`,
    `${count(settings.length, 'setting')}: ${names(settings)}`,
    count(notes.length, 'footnote'),
    `prose: ${parts.map(({ name }) => name).join(', ')}`,
  ].map((line) => `  ${line.replace(/: $/, '')}`);
  return [
    ['Understood', ...understood],
    ['Guessed: compare it with the page', ...remarks(guessed)],
    ['Left out', ...remarks(left)],
    ['Written', ...written.map((path) => `  ${path}`)],
    [`Next: \`${commandLine('check')}\` lists what is empty and has to be filled in by a person.`],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function remarks(all: Remark[]): string[] {
  if (all.length === 0) return ['  nothing'];
  return shown(
    all.map(({ line, text }) => `  line ${line}: ${text}`),
    '  ',
  );
}

/** Formats the first items of a list. */
function shown(all: string[], before = ''): string[] {
  const more = all.length - SHOWN;
  return more > 0 ? [...all.slice(0, SHOWN), `${before}… and ${more} more`] : all;
}

function count(size: number, what: string): string {
  return `${size} ${what}${size === 1 ? '' : 's'}`;
}

function names(things: { id?: string }[]): string {
  return shown(things.map(({ id }) => id ?? '(no name)')).join(', ');
}
