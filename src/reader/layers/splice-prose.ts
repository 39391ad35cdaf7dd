import type { MdastNode } from 'satteri';
import { childrenOf, isJsx, plainAttributes, rangeOf, type ProseTree } from '../mdx/tree.ts';
import type { PositionOf } from '../source/position.ts';

/** A text put together from stretches of several files. */
export interface Spliced {
  text: string;
  /** Returns the position of an offset in the text: in the file it comes from. */
  locate: PositionOf;
}

/** The prose of a file with what is needed to cut it. */
export interface ProseFile {
  tree: ProseTree;
  /** The offset at which the prose begins. */
  start: number;
  locate: PositionOf;
}

/** A stretch of a file. */
interface Stretch {
  text: string;
  locate: PositionOf;
  /** Its offset in its file. */
  from: number;
}

/**
 * Adds prose to that of another file: what is in a part at the end of the part with the same name, the rest at
 * the beginning. What is in a part the other file lacks is left out.
 */
export function spliceProse(below: ProseFile, addition: ProseFile): Spliced {
  const ends = partEnds(below.tree);
  const inserted: { at: number; stretch: Stretch }[] = [];
  for (const node of childrenOf(addition.tree.root)) {
    const name = partName(node);
    const [start, end] = name === undefined ? rangeOf(node) : innerRange(node);
    const at = name === undefined ? below.start : ends.get(name);
    if (at === undefined || start < addition.start || start >= end) continue;
    inserted.push({
      at,
      stretch: {
        text: addition.tree.text.slice(start, end),
        locate: addition.locate,
        from: start,
      },
    });
  }
  return joinStretches(weave(below, inserted));
}

/** Returns the stretches of a file with others between them, set apart by empty lines. */
function weave(below: ProseFile, inserted: { at: number; stretch: Stretch }[]): Stretch[] {
  const { tree, locate } = below;
  const all: Stretch[] = [];
  let from = 0;
  for (const { at, stretch } of inserted.toSorted((a, b) => a.at - b.at)) {
    if (at > from) all.push({ text: tree.text.slice(from, at), locate, from });
    from = Math.max(from, at);
    const gap = {
      text: '\n\n',
      locate: (): ReturnType<PositionOf> => stretch.locate(stretch.from),
    };
    all.push({ ...gap, from: 0 }, stretch, { ...gap, from: 0 });
  }
  return [...all, { text: tree.text.slice(from), locate, from }];
}

function joinStretches(stretches: Stretch[]): Spliced {
  const starts: number[] = [];
  let text = '';
  for (const stretch of stretches) {
    starts.push(text.length);
    text += stretch.text;
  }
  return {
    text,
    locate: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      const { locate, from } = stretches[index] ?? { locate: undefined, from: 0 };
      if (!locate) throw new Error('A text has at least one stretch.');
      return locate(from + offset - (starts[index] ?? 0));
    },
  };
}

/** Returns the offsets at which the contents of the parts of a file end, by name. */
function partEnds({ text, root }: ProseTree): Map<string, number> {
  return new Map(
    childrenOf(root).flatMap((node): [string, number][] => {
      const name = partName(node);
      return name === undefined ? [] : [[name, text.lastIndexOf('</', rangeOf(node)[1])]];
    }),
  );
}

/** Returns the offsets of what is in an element; an empty range if that is nothing. */
function innerRange(node: MdastNode): [start: number, end: number] {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? [rangeOf(first)[0], rangeOf(last)[1]] : [0, 0];
}

/** Returns the name of a part; undefined for anything else. */
function partName(node: MdastNode): string | undefined {
  if (!isJsx(node) || node.name !== 'Part') return undefined;
  return plainAttributes(node)['name'];
}
