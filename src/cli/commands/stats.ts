// `error-faq stats`: counts the messages and their levels of evidence.
import { openLibrary } from '../../loader/open.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { libraryPage } from '../stats/report.ts';

export const statsCommand = defineCommand({
  name: 'stats',
  about: 'prints how many messages there are, and their evidence levels',
  usage: ['[--record FILE] [--content FOLDER]'],
  takes: [0, 0],
  options: { record: { value: 'FILE', about: 'writes it there instead' }, ...contentOption },
  examples: ['stats', 'stats --record docs/library.md'],
  no: 'the content has problems, and nothing was counted',
  run({ options: { record } }) {
    const text = libraryPage(openLibrary());
    if (record !== undefined) replaceFile(record, text);
    print(record === undefined ? text.trimEnd() : `Written: ${record}`);
    return 0;
  },
});
