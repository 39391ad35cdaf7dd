import { clientsOf } from '../../domain/library/clients.ts';
import { localize } from '../../domain/library/message-text.ts';
import { sourceLocale } from '../../domain/library/refs.ts';
import type { Library } from '../../domain/library/types.ts';
import { linksFor } from '../../domain/urls/urls.ts';
import type { Topic } from './format.ts';

/** Returns the terms of the glossary and the clients with a page, for the pages in one locale. */
export function libraryTopics(library: Library, base: string, locale: string): Topic[] {
  const links = linksFor(base, sourceLocale(library.site), locale);
  const terms = library.glossary.map(({ id, name, also, forms, meaning, plain }): Topic => {
    const names = [Object.values(name), ...Object.values(also), ...Object.values(forms)].flat();
    return {
      page: 'term',
      names: [...new Set(names)],
      title: localize(name, locale),
      summary: localize(meaning, locale),
      url: links.term(id),
      ...(plain && { plain }),
    };
  });
  const clients = clientsOf(library, locale).map(({ client: { id, name, also = [] } }): Topic => ({
    page: 'client',
    names: [...new Set([...Object.values(name), ...also])],
    title: localize(name, locale),
    summary: '',
    url: links.client(id),
  }));
  return [...terms, ...clients];
}
