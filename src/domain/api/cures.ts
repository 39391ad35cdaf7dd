import type { CureRecord } from '../../schemas/published.ts';
import { sourceLocale } from '../library/refs.ts';
import type { Library } from '../library/types.ts';
import { cureUrl } from '../urls/cure-url.ts';
import { linksFor } from '../urls/urls.ts';

/** Returns the cures of a library as records of the API, in file order. */
export function cureRecords({ cures, site }: Library, base: string): CureRecord[] {
  const source = sourceLocale(site);
  const links = linksFor(base, source, source);
  return cures.map(({ part, proof, ...cure }) => {
    const { program, version, system, captured, cured, refused } = proof;
    return {
      ...cure,
      url: cureUrl({ ...cure, part }, links),
      proof: { program, version, system, captured, cured, refused },
    };
  });
}
