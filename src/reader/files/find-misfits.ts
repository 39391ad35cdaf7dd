import { join } from 'node:path';
import { readYaml } from './read-data.ts';
import { isRecord, valueAt } from '../schema/walk.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { describeValue, quote, suggest } from '../source/messages.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { SiteFile } from '../tree/types.ts';
import { layeredFile } from '../layers/layered-file.ts';

/**
 * Reports a layer with other languages than the layer below, whose texts are in those. Nothing else can be
 * checked.
 */
export function findOtherLocales(folders: readonly string[]): ReaderDiagnostic[] {
  const [lowest = '', ...above] = folders;
  const localesIn = (folder: string) => {
    const { yaml } = readYaml(layeredFile([folder], 'site.yaml'));
    return { yaml, locales: valueAt(yaml?.data, ['locales']) };
  };
  const { locales: expected } = localesIn(lowest);
  return above.flatMap((folder) => {
    const { yaml, locales } = localesIn(folder);
    if (!yaml || locales === undefined || String(locales) === String(expected)) return [];
    return [
      diagnosticAt(yaml.at(['locales']), {
        rule: 'layers-fit-together',
        what: 'other languages than those of the content below',
        found: describeValue(locales),
        expected: `the languages of ${shownPath(join(lowest, 'site.yaml'))}`,
        repair: 'remove this field: the languages are those of the content below',
      }),
    ];
  });
}

/** Reports entries that `site.yaml` hides, or names instead of them, and no layer has. */
export function findUnknownHidden(
  folders: readonly string[],
  { yaml }: SiteFile,
): ReaderDiagnostic[] {
  const hidden = valueAt(yaml?.data, ['hide']);
  if (!yaml || !Array.isArray(hidden)) return [];
  const slugs = folders.flatMap((folder) => listFolder(join(folder, 'faq')).folders);
  return hidden.flatMap((item: unknown, index) =>
    (['entry', 'instead'] as const).flatMap((field) => {
      const slug = isRecord(item) ? item[field] : undefined;
      if (typeof slug !== 'string' || slugs.includes(slug)) return [];
      return [
        diagnosticAt(yaml.at(['hide', index, field]), {
          rule: 'layers-fit-together',
          what: field === 'entry' ? 'hidden entry does not exist' : 'unknown entry',
          found: quote(slug),
          expected: 'the slug of an entry',
          repair: suggest(slug, slugs, 'remove this item'),
        }),
      ];
    }),
  );
}
