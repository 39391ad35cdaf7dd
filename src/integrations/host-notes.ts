import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { isWrittenIn } from '../domain/library/notices.ts';
import { localize } from '../domain/library/message-text.ts';
import type { Library } from '../domain/library/types.ts';
import { openLibrary } from '../loader/open.ts';
import { packageFolder } from '../reader/source/package-folder.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * Adds the script of notices and of the organisation’s own hosts to the pages of a site that has any, and the module
 * with what is known of the hosts, which is loaded with the first search.
 */
export function hostNotes({ hosts, notices }: Library): AstroIntegration {
  return {
    name: 'own-hosts',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        if (hosts.length === 0 && notices.length === 0) return;
        const script = join(packageFolder(), 'src/components/notices/notices.ts');
        injectScript('page', `import ${JSON.stringify(script.replaceAll('\\', '/'))};`);
        const known = virtualModule('virtual:own-hosts', () => ({
          code: `export const known = ${JSON.stringify(hostsByLocale(openLibrary()))};`,
        }));
        updateConfig({ vite: { plugins: [known] } });
      },
    },
  };
}

/** Returns what is known of hosts by locale: the notices about them, and whose they are. */
export function hostsByLocale({ site, hosts, notices }: Library): Record<string, object> {
  const inLocale = (locale: string): object => ({
    notices: notices
      .filter((notice) => notice.hosts.length > 0 && isWrittenIn(notice, locale))
      .map(({ hosts: about, from, until, text }) => ({
        hosts: about,
        from,
        until,
        text: localize(text, locale),
      })),
    hosts: hosts.map(({ hosts: own, note }) => ({ hosts: own, text: localize(note, locale) })),
  });
  return Object.fromEntries(site.locales.map((locale) => [locale, inLocale(locale)]));
}
