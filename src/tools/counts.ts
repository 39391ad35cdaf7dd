// `npm run counts`: how many messages there are and how far they are proven. `-- --record` keeps it.
import process from 'node:process';
import { openLibrary } from '../reader/open.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { libraryPage } from './library-page.ts';

const page = 'docs/library.md';

try {
  const text = libraryPage(openLibrary());
  if (process.argv.includes('--record')) {
    replaceFile(page, text);
    console.log(`Written: ${page}`);
  } else {
    process.stdout.write(text);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
