import type { LastModified } from '../domain/feeds/last-modified.ts';
import { git } from '../reader/source/git.ts';

/**
 * Returns the date of the last commit to each entry, by slug, with one call of git. Empty if the content
 * is not in a repository, or in a shallow clone, which would give wrong dates.
 * @param content the folder of the content tree
 */
export function commitDates(content: string): LastModified {
  const latest = new Map<string, number>();
  const shallow = git(content, ['rev-parse', '--is-shallow-repository'])?.toString().trim();
  const log = shallow === 'false' ? git(content, args) : undefined;
  for (const commit of log?.toString().split('\u0001').slice(1) ?? []) {
    const [seconds, ...files] = commit.split('\n');
    for (const file of files.filter(Boolean)) {
      const slug = file.replace(/^"/, '').split('/')[1] ?? '';
      latest.set(slug, Math.max(Number(seconds), latest.get(slug) ?? 0));
    }
  }
  return new Map([...latest].map(([slug, seconds]) => [slug, instant(seconds)]));
}

const args = [
  ...['log', '--relative', '--name-only', '--no-renames', '--no-show-signature'],
  ...['--no-color', '--format=%x01%ct', '--', 'faq'],
];

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
