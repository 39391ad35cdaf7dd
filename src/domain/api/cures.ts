import type { CureRecord } from '../../schemas/published.ts';
import { sourceLocale } from '../library/refs.ts';
import type { Library } from '../library/types.ts';
import { linksFor } from '../urls/urls.ts';

/** Returns the cures of a library as records of the API, in file order. */
export function cureRecords({ cures, site }: Library, base: string): CureRecord[] {
  const source = sourceLocale(site);
  const links = linksFor(base, source, source);
  return cures.map(({ proof, ...cure }) => {
    const { program, version, system, captured, cured, refused } = proof;
    return {
      ...cure,
      url: links.entry(cure.entry, `cure-${cure.client}`),
      proof: { program, version, system, captured, cured, refused },
    };
  });
}
