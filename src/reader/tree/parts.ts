import type { Positioned } from '../mdx/body.ts';
import type { EntryFile } from './types.ts';

/** The names of the parts in a file, as written, in order of appearance. */
export function partsIn({ body }: EntryFile): Positioned[] {
  return (body?.elements ?? []).flatMap(({ name, attributes }) =>
    name === 'Part' ? (attributes.get('name') ?? []) : [],
  );
}
