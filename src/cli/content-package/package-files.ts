import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../schemas/site.ts';
import { sourceLocale } from '../../domain/library/refs.ts';
import { ownPackage } from '../../reader/source/package-folder.ts';
import { filesIn } from '../build/site-marker.ts';

/** What the package of a content is called, and whose it is. */
interface PackageFacts {
  /** As npm has it, `@scope/name`. */
  name: string;
  version: string;
  site: Site;
}

/** Returns the files of a package of content by path: the content as it is, and what npm needs. */
export function packageFiles(
  content: string,
  { name, version, site }: PackageFacts,
): [path: string, text: string | Buffer][] {
  const locale = sourceLocale(site);
  const title = site.name[locale] ?? name;
  const manifest = {
    name,
    version,
    description: site.description[locale],
    license: site.license.name.replace(/^CC BY 4\.0$/, 'CC-BY-4.0'),
    files: ['content'],
    peerDependencies: { 'error-faq': `>=${ownPackage().version}` },
  };
  const readme = [
    `# ${title}`,
    '',
    `Content for sites made with Error FAQ. A site adds to it by \`base: '${name}'\` in its \`site.yaml\`.`,
    '',
    `Licence of the texts: [${site.license.name}](${site.license.url})`,
    '',
  ].join('\n');
  const files = filesIn(content)
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted()
    .map((path): [string, Buffer] => [`content/${path}`, readFileSync(join(content, path))]);
  return [
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['README.md', readme],
    ...files,
  ];
}
