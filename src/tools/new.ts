// `npm run new -- <slug>`: a new entry to fill in. `npm run new -- message <entry>`: one more message.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readText, shownPath } from '../reader/files.ts';
import { contentFolder } from '../reader/open.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { ask, type Question } from './new/ask.ts';
import { withMessage } from './new/add-message.ts';
import { entryFiles } from './new/entry-files.ts';
import { openTree, writeNew, type SiteTree } from './new/folder.ts';
import { pastedMessage, type Given } from './new/pasted-message.ts';
import { checkEntryName, messageIds } from './new/names.ts';
import { publishedIn } from './new/published.ts';

const usage = `Usage: npm run new -- ENTRY [--title TEXT] [--category ID] [a first message]
       npm run new -- message ENTRY [--id ID] [a message]
A message: --client ID --platforms ID,ID --language ja --source ID --seen YEAR --text FILE    (- for standard input)
What is not said is asked for, and what nobody answers is left empty: npm run check lists it.`;

const named = [
  'title',
  'category',
  'id',
  'client',
  'platforms',
  'language',
  'source',
  'seen',
  'text',
] as const;

/** What to ask about a message, with the ids there are to choose from. */
function questions({ lists }: SiteTree): Question[] {
  const ids = (list: { ids: { value: string }[] }) => list.ids.map(({ value }) => value).join(', ');
  return [
    { name: 'client', question: `What shows the message? (${ids(lists.clients)})` },
    { name: 'language', question: 'The language of the message, if its letters do not tell' },
    { name: 'pasted', question: 'Paste the text of the screen', long: true },
  ];
}

async function newEntry(
  slug: string,
  given: Given & Partial<Record<'title' | 'category', string>>,
) {
  const tree = openTree(contentFolder);
  checkEntryName(tree, slug, publishedIn(contentFolder));
  const categories = tree.lists.categories.ids.map(({ value }) => value).join(', ');
  const answers = await ask(
    [
      { name: 'title', question: `What did the person see? (the title, in ${tree.locales[0]})` },
      { name: 'category', question: `Where does it belong? (${categories})` },
      ...questions(tree),
    ],
    given,
  );
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
  for (const path of writeNew(join(contentFolder, 'faq', slug), named))
    console.log(`Written: ${path}`);
}

async function newMessage(slug: string, given: Given) {
  const tree = openTree(contentFolder);
  const taken = messageIds(tree, slug, publishedIn(contentFolder));
  if (given.id !== undefined && taken.includes(given.id))
    throw new Error(`The entry ${slug} has or had a message ${given.id}.`);
  const message = pastedMessage(tree, await ask(questions(tree), given), taken);
  const path = join(contentFolder, 'faq', slug, `${tree.locales[0]}.mdx`);
  replaceFile(path, withMessage(readText(path) ?? '', message));
  console.log(`Added to ${shownPath(path)}: ${message.id ?? 'a message'}`);
}

try {
  const options = Object.fromEntries(named.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { text, ...flags } = values as Partial<Record<(typeof named)[number], string>>;
  const pasted = text === undefined ? undefined : readFileSync(text === '-' ? 0 : text, 'utf8');
  const [first, second, ...more] = positionals;
  const given = { ...flags, pasted };
  if (first === undefined || more.length > 0) throw new Error(usage);
  if (first === 'message' && second !== undefined) await newMessage(second, given);
  else if (second === undefined && first !== 'message') await newEntry(first, given);
  else throw new Error(usage);
  console.log('Fill in what is empty. To see what that is: npm run check');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
