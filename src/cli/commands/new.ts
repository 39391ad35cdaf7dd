// `error-faq new ENTRY`: starts an entry. `error-faq new message ENTRY`: adds a message to one.
import { join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { isThere, readText, shownPath } from '../../reader/source/files.ts';
import { contentFolder } from '../../loader/options.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError, UsageError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { readInput } from '../command/read-input.ts';
import { ask, type Question } from '../scaffold/prompt.ts';
import { withMessage } from '../scaffold/add-message.ts';
import { suggestionsFor, usualSources } from '../scaffold/suggestions.ts';
import { entryFiles } from '../scaffold/entry-files.ts';
import { openTree, createFiles, type SiteTree } from '../scaffold/folder.ts';
import { pastedMessage, type MessageAnswers } from '../scaffold/pasted-message.ts';
import {
  checkEntryName,
  checkMessageName,
  messageIds,
  readPublishedNames,
} from '../scaffold/names.ts';

/** The largest text of a message, in bytes. No screen shows more; by judgement. */
const LARGEST = 2 ** 20;

/** Returns the questions about a message, with the ids that can be answered. */
function questions({ lists }: SiteTree): Question[] {
  const ids = (list: { ids: { value: string }[] }) => list.ids.map(({ value }) => value).join(', ');
  return [
    { name: 'client', question: `What shows the message? (${ids(lists.clients)})` },
    { name: 'language', question: 'The language of the message, if its letters do not tell' },
    { name: 'pasted', question: 'Paste the text of the screen', long: true },
  ];
}

/** Asks for the source of a message, with those that others of its client have. */
async function withSource<T extends MessageAnswers>(tree: SiteTree, given: T): Promise<T> {
  const usual = usualSources(tree, given.client);
  const others = usual.length > 0 ? `, such as ${usual.join(', ')}` : '';
  const question = `Where does the text come from? (an id of sources.yaml${others})`;
  const { source } = await ask<'source'>([{ name: 'source', question }], {
    ...(given.source !== undefined && { source: given.source }),
  });
  return { ...given, ...(source !== undefined && { source }) };
}

function printSuggestions(tree: SiteTree, given: Parameters<typeof suggestionsFor>[1]): void {
  for (const line of suggestionsFor(tree, given)) print(line);
}

async function newEntry(
  slug: string,
  given: MessageAnswers & Partial<Record<'title' | 'category', string>>,
) {
  const tree = openTree(contentFolder());
  checkEntryName(tree, slug, readPublishedNames(contentFolder()));
  if (given.id !== undefined) checkMessageName(slug, given.id, []);
  const categories = tree.lists.categories.ids.map(({ value }) => value).join(', ');
  const answered = await ask(
    [
      { name: 'title', question: `What did the person see? (the title, in ${tree.locales[0]})` },
      { name: 'category', question: `Where does it belong? (${categories})` },
      ...questions(tree),
    ],
    given,
  );
  const answers = await withSource(tree, answered);
  const files = entryFiles(
    {
      locale: tree.locales[0],
      words: { title: answers.title },
      category: answers.category,
      messages: [pastedMessage(tree, answers, [])],
      settings: [],
      parts: [{ name: 'cause', prose: '' }],
      notes: [],
    },
    tree.locales,
  );
  const named = [...files].map(([locale, text]): [string, string] => [`${locale}.mdx`, text]);
  for (const path of createFiles(join(contentFolder(), 'faq', slug), named))
    print(`Written: ${path}`);
  printSuggestions(tree, answers);
}

async function newMessage(slug: string, given: MessageAnswers) {
  const tree = openTree(contentFolder());
  const taken = messageIds(tree, slug, readPublishedNames(contentFolder()));
  if (given.id !== undefined) checkMessageName(slug, given.id, taken);
  const path = join(contentFolder(), 'faq', slug, `${tree.locales[0]}.mdx`);
  if (tree.layers.length > 1 && !isThere(path))
    throw new CommandError(
      `${shownPath(path)} is not there. To add to an entry of the content below, write \`messages\` in ${tree.locales[0]}.add.mdx.`,
    );
  const answers = await withSource(tree, await ask(questions(tree), given));
  const message = pastedMessage(tree, answers, taken);
  replaceFile(path, withMessage(readText(path) ?? '', message));
  print(`Added to ${shownPath(path)}: ${message.id ?? 'a message'}`);
  printSuggestions(tree, answers);
}

export const newCommand = defineCommand({
  name: 'new',
  about: 'starts an entry, or adds a message to one; asks for what is missing',
  usage: [
    'ENTRY [--title TEXT] [--category ID] [a message]',
    'message ENTRY [--id ID] [a message]',
  ],
  takes: [1, 2],
  options: {
    ...contentOption,
    title: { value: 'TEXT', about: 'what the person saw, in the source language' },
    category: { value: 'ID', about: 'where the entry belongs' },
    id: { value: 'ID', about: 'the permanent name of the message; one is made if left out' },
    client: { value: 'ID', about: 'what shows the message' },
    platforms: { value: 'ID,ID', about: 'what the client runs on' },
    language: { value: 'LANGUAGE', about: 'of the message, if its letters do not tell' },
    source: { value: 'ID', about: 'where the text comes from' },
    seen: { value: 'YEAR', about: 'when the message was seen first' },
    text: { value: 'FILE', about: 'the text of the screen, - for standard input' },
  },
  examples: [
    'new paper-out --title "The terminal beeps" --client counter --text screen.txt',
    'new message paper-out --client portable --text -',
  ],
  async run({ options: { text, ...flags }, args: [first = '', second] }) {
    const adds = first === 'message' && second !== undefined;
    if (!adds && second !== undefined)
      throw new UsageError(`There is one argument too many: ${second}.`);
    if (!adds && first === 'message')
      throw new UsageError('Which entry gets the message? Its name stands behind `message`.');
    const pasted = text === undefined ? undefined : await readInput(text, LARGEST);
    const given = { ...flags, pasted };
    if (adds) await newMessage(second, given);
    else await newEntry(first, given);
    print(`Fill in what is empty. To see what that is: ${commandLine('check')}`);
    return 0;
  },
});
