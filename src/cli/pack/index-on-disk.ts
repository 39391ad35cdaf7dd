import { scriptOf } from '../../search/index/script-file.ts';
import type { IndexBlock, Head } from '../../search/index/format.ts';
import { onDisk } from './on-disk.ts';

function moveBlock(block: IndexBlock, move: (url: string) => string): IndexBlock {
  return {
    ...block,
    entries: block.entries.map(([slug, title, summary, url, ...sign]) => [
      slug,
      title,
      summary,
      move(url),
      ...sign,
    ]),
    messages: block.messages.map((message) => {
      const [entry, id, client, shownBy, language, lines, codes, url] = message;
      if (url === undefined) return message;
      return [entry, id, client, shownBy, language, lines, codes, move(url)];
    }),
  };
}

/**
 * The script that hands over a file of the index of messages. The addresses in it start at its folder.
 * @param name the name of the file in the index
 */
export function indexOnDisk(name: string, json: string, base: string, from: string): string {
  const move = (url: string): string => onDisk(url, base, from);
  const file = JSON.parse(json) as Head | IndexBlock | { grams: unknown };
  if ('entries' in file) return scriptOf(name, JSON.stringify(moveBlock(file, move)));
  if (!('block' in file) || !file.block) return scriptOf(name, json);
  return scriptOf(name, JSON.stringify({ ...file, block: moveBlock(file.block, move) }));
}
