import { commandLine } from '../../domain/text/command-line.ts';
import { CONTENT_VERSION, site } from '../../schemas/site.ts';
import { isRecord } from '../schema/walk.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { YamlData } from '../yaml/yaml.ts';

/**
 * Returns the version of the content format from the data of `site.yaml`: 0 without the field `version`, as
 * before 0.2.0; undefined if the data is not a map or the version is invalid.
 */
export function contentVersion(data: unknown): number | undefined {
  if (!isRecord(data)) return undefined;
  if (data['version'] === undefined) return 0;
  return site.shape.version.safeParse(data['version']).data;
}

/** Reports content in another version of the format than this program reads. Nothing else in it can be checked. */
export function findOtherVersion(yaml: YamlData): ReaderDiagnostic[] {
  const version = contentVersion(yaml.data);
  if (version === undefined || version === CONTENT_VERSION) return [];
  const older = version < CONTENT_VERSION;
  return [
    diagnosticAt(yaml.at(['version']), {
      rule: 'data-matches-its-schema',
      what: `the content is written in ${older ? 'an older' : 'a newer'} form than this program reads`,
      found: version === 0 ? 'no `version`' : `\`version: ${version}\``,
      expected: `\`version: ${CONTENT_VERSION}\``,
      repair: older ? `rewrite it: \`${commandLine('migrate')}\`` : 'install a newer error-faq',
    }),
  ];
}
