import { confidenceLevels, countMessages } from '../../domain/library/statistics.ts';
import type { Library } from '../../domain/library/types.ts';
import { tables, type TableName } from '../../schemas/data-package.ts';
import { markdownTable } from '../stats/markdown-table.ts';
import type { Tables } from './changes.ts';

/** What each level of confidence means. */
const levels: Record<(typeof confidenceLevels)[number], string> = {
  captured: 'A machine recorded the screen of the real client; `captures.json` has all of it.',
  exact: 'The text stands so in the files of the program.',
  quoted: 'A person wrote it down, in the source that the message names.',
  unproven: 'Nobody has shown it.',
};

/** Returns the README of a data package. */
export function readme(
  library: Library,
  rows: Tables,
  { title, version, homepage }: { title: string; version: string; homepage: string },
): string {
  const { license } = library.site;
  const { proofs } = countMessages(library.entries.flatMap(({ messages }) => messages));
  return `${[
    `# ${title}, ${version}`,
    `Error messages as programs really show them, with what proves each. Made of <${homepage}> by Error FAQ.`,
    '## Files',
    markdownTable(
      ['File', 'Rows', 'What it holds'],
      Object.entries(rows).map(([name, all]) => [
        `\`data/${name}.json\``,
        all.length,
        tables[name as TableName].about,
      ]),
    ),
    '`datapackage.json` describes them as a [Data Package](https://datapackage.org). Each file is a list of objects; `schemas/` has a JSON Schema for each, with the meaning of every field. `id`, `reference` and `entry#id` are permanent. `url` begins at the root of the site.',
    '## How the data came about',
    markdownTable(
      ['Confidence', 'Messages', 'Meaning'],
      confidenceLevels.map((level) => [level, proofs.get(level) ?? 0, levels[level]]),
    ),
    'A capture is made by a program: it sets up one fault, runs the client as it is installed, in one language, and records its screen. What varies, such as host names and dates, becomes a placeholder, `{host}`. `settings` says what differed from the defaults of the client. A cure was run by a program as well: before it the client failed at the faults under `cured`, afterwards it did not; at those under `refused` it still does, as it has to.',
    '## Limits',
    [
      '- A capture says what one version in one language showed on one system on one day. Other versions may say something else.',
      '- Clients that no program could drive are there by quotation alone, or not at all. That a text is missing does not mean that nobody shows it.',
      '- How often a message occurs in the world is not in the data.',
      '- A message with the text of another counts as well: see `shared`.',
      '- The texts belong to the makers of the programs. They are quoted for reference.',
    ].join('\n'),
    '## Terms',
    `[${license.name}](${license.url}). Name ${title}, the version and <${homepage}>.`,
    '## To check a copy',
    '```sh\nsha256sum --check SHA256SUMS\n```',
    '[What has changed](CHANGELOG.md)',
  ].join('\n\n')}\n`;
}
