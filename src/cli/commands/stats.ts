// `npm run counts`: how many messages there are and how far they are proven. `-- --record` keeps it.
import { resolve } from 'node:path';
import { contentFolder, openLibrary } from '../../loader/open.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { runMain } from '../command/run-command.ts';
import { libraryPage } from '../stats/report.ts';

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
    if (record && resolve(contentFolder) !== resolve('content'))
      throw new CommandError(`${page} is about content/: leave out CONTENT_DIR, or --record.`);
    const text = libraryPage(openLibrary());
    if (record) replaceFile(page, text);
    print(record ? `Written: ${page}` : text.trimEnd());
    return 0;
  },
});

await runMain(import.meta.url, countsCommand);
