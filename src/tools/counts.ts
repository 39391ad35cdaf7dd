// `npm run counts`: how many messages there are and how far they are proven. `-- --record` keeps it.
import { openLibrary } from '../reader/open.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { defineCommand } from './command/command.ts';
import { print } from './command/print.ts';
import { runMain } from './command/run-command.ts';
import { libraryPage } from './library-page.ts';

const page = 'docs/library.md';

export const countsCommand = defineCommand({
  name: 'counts',
  about: 'prints how many messages there are and how far they are proven',
  usage: ['', '--record'],
  takes: [0, 0],
  options: { record: { about: `writes it to ${page} instead` } },
  examples: ['npm run counts', 'npm run counts -- --record'],
  no: 'the content has problems, and nothing was counted',
  run({ options: { record } }) {
    const text = libraryPage(openLibrary());
    if (record) replaceFile(page, text);
    print(record ? `Written: ${page}` : text.trimEnd());
    return 0;
  },
});

await runMain(import.meta.url, countsCommand);
