import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

for (const document of globSync(['*.md', 'docs/**/*.md']).sort()) {
  const text = readFileSync(document, 'utf8');
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');

  test(`every file ${document} speaks of is there`, () => {
    const named = [...prose.matchAll(/`((?:src|tests|docs|public|content)\/[\w./-]*)`/g)];
    const linked = [...prose.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)];
    const files = [
      ...named.map(([, path = '']) => path),
      ...linked.map(([, path = '']) => join(dirname(document), path)),
    ];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test(`every command ${document} speaks of is there`, () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)];
    expect(commands.map(([, name = '']) => name).filter((name) => !scripts[name])).toEqual([]);
  });
}
