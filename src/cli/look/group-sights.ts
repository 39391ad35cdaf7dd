import type { Sight } from '../../domain/readers/look.ts';

/** Groups the addresses that have shown the same, in the order of the first of them. */
export function groupSights(sights: Sight[]): [addresses: string[], sight: Sight][] {
  const groups = Map.groupBy(sights, ({ address: _, ...rest }) => JSON.stringify(rest));
  return [...groups.values()].flatMap((group): [string[], Sight][] => {
    const [first] = group;
    return first ? [[group.map(({ address }) => address), first]] : [];
  });
}
