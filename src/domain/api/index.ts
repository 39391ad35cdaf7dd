import { apiVersion, type ApiIndex, type published } from '../../schemas/published.ts';
import type { Library } from '../library/types.ts';

/** The documents of the API, by their paths below `api/`, each with the name of its schema. */
const documents: [file: string, schema: keyof typeof published][] = [
  ['messages', 'messages'],
  ['entries', 'entries'],
  ['codes', 'codes'],
  ['codes/{slug}', 'code'],
  ['cures', 'cures'],
];

/**
 * Returns the index of the API: its documents with their schemas, and the terms of use.
 * @param generator the version of Error FAQ
 */
export function apiIndexOf({ site }: Library, base: string, generator: string): ApiIndex {
  const api = `${base.replace(/\/$/, '')}/api/`;
  return {
    version: apiVersion,
    generator: { name: 'error-faq', version: generator },
    site: site.name,
    documents: documents.map(([file, schema]) => ({
      url: `${api}${file}.json`,
      schema: `${api}schemas/${schema}.json`,
    })),
    license: site.license,
    contact: {
      name: site.contact.name,
      ...(site.contact.url !== undefined && { url: site.contact.url }),
    },
  };
}
