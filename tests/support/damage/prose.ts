import type { Chance } from '../random.ts';
import { entryFiles, inText, replaced, somewhere, type Damage, type Spoil } from './damage.ts';

/** Makes a damage to the prose of an entry. */
const inProse = (spoil: Spoil): Damage =>
  inText(entryFiles, (text, chance) => {
    const start = text.indexOf('\n---\n') + '\n---\n'.length;
    if (!text.startsWith('---\n')) return undefined;
    const prose = spoil(text.slice(start), chance);
    return prose === undefined ? undefined : text.slice(0, start) + String(prose);
  });

/** Makes a damage that inserts a paragraph. */
const paragraph = (pieces: string[]): Damage =>
  inProse((prose, { below, pick }) => {
    const lines = prose.split('\n');
    lines.splice(below(lines.length), 0, '', pick(pieces), '');
    return lines.join('\n');
  });

const within = (pattern: RegExp, by: string[] | ((found: string) => string)): Damage =>
  inProse(replaced(pattern, by));

/** Makes a damage that inserts a piece at a random position. */
const anywhere = (pieces: string[]): Damage =>
  inProse((prose, { below, pick }: Chance) => {
    const at = below(prose.length);
    return prose.slice(0, at) + pick(pieces) + prose.slice(at);
  });

const between = /(?<=[\p{L}、。] ?)(?=\p{L})/gu;

/** Damages to prose. */
export const proseDamages: Record<string, Damage> = {
  'a link is cut': within(/\]\((?:faq:|#)[^)]+|source="[^"]+|ids="[^"]+/g, (link) =>
    link.slice(0, -2),
  ),
  'a tag too many': anywhere([
    '<',
    '<Part>',
    '</Part>',
    '{',
    '}',
    '<Cite />',
    '</',
    '[^none]',
    '<!--',
  ]),
  'an expression': paragraph(['{1 + 1}', '{undefined}', '{frontmatter.title}']),
  'an expression among words': within(between, ['{process.exit(3)}']),
  'an attribute that is code': within(/(?<=<[A-Z]\w+ )(?=\w)/g, [
    '{...x} ',
    'a={1} ',
    'style="x" ',
  ]),
  'an export': paragraph(['export const x = 1;', 'export default 1;']),
  'an import': paragraph(["import fs from 'node:fs';", 'import x from "y"']),
  'a remark': paragraph(['<!-- x -->', '{/* x */}']),
  'a script': paragraph(['<script>alert(1)</script>', '<style>p{}</style>']),
  HTML: paragraph([
    '<b>x</b>',
    '<img src="x" alt="x" />',
    '<iframe src="https://e.example" />',
    '<br>',
  ]),
  'a tag without an end': paragraph(['<div>', '<Part name="cause">', '<p', '<>', '</>']),
  'an address that runs, in prose': paragraph([
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](VBScript:x)',
    '[x]: javascript:1\n\n[x]',
    '[x](https://a:b@e.example/)',
  ]),
  'a link of another form': paragraph([
    '[x](http://[)',
    '[x](faq:)',
    '[x](//e.example/)',
    '[x](<>)',
    '[x](#%)',
    '[x](faq:../x)',
    '[x](/m/)',
    '[x][nowhere]',
    '<https://e.example>',
    '[x](faq:nothing-here)',
    '[x](mailto:)',
    '[x] (https://e.example/)',
  ]),
  'an address that swallows words': paragraph([
    'https://e.example/を見てください。',
    'www.e.example、です',
  ]),
  'a picture that is not there': paragraph([
    '![x](x.png)',
    '![画面](./no.png)',
    '![](./x.png)',
    '![x](https://e.example/x.png)',
    '![x](data:image/png;base64,AA==)',
    '![x][y]\n\n[y]: ./x.png',
  ]),
  'a picture among words': within(/(?=!\[)/g, ['x ']),
  'a picture without words': within(/(?<=!\[)[^\]]+(?=\])/g, ['', ' ', '1']),
  'a heading': paragraph(['# x', '###### x', '## x {#id}', 'x\n===', '## ', '##x']),
  'a table': paragraph(['| a | b |\n|---|\n| 1 |', '| a | b |\n|---|---|\n| 1 |', '|||']),
  'a deep list': paragraph([
    Array.from({ length: 60 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n'),
  ]),
  'a deep quotation': paragraph([`${'>'.repeat(400)} x`]),
  'a footnote': paragraph(['[^1]', '[^1]: x', 'x[^a]\n\n[^a]: y[^a]', 'x[^a', '[^a]:']),
  'code without an end': paragraph(['```sh', '~~~', '````', '> ```']),
  'code with more than its language': paragraph([
    '```sh {1,2} title="x"\nls\n```',
    '```nolanguage\nx\n```',
    '```\n```',
  ]),
  'a formula or a box': paragraph(['$$x$$', ':::note\nx\n:::', '> [!NOTE]\n> x']),
  'a character by its number': paragraph([
    '&nosuch; &#x0; &#xD800; &#99999999;',
    '&#7;',
    '&#x202e;x',
    '&amp;amp;',
  ]),
  'a long line': paragraph(['あ'.repeat(100_000), 'x '.repeat(100_000)]),
  'many brackets': paragraph(['['.repeat(3000), '![['.repeat(1000), '('.repeat(3000)]),
  'many stars': paragraph(['*a **b '.repeat(1500), `${'_'.repeat(5000)}a`, '`'.repeat(4001)]),
  'many tags': paragraph(['<b>'.repeat(500), '<kbd>'.repeat(300) + '</kbd>'.repeat(300)]),
  'a part with nothing in it': within(/(?<=<Part [^>]*>\n)[\s\S]*?(?=<\/Part>)/g, ['\n']),
  'a component with another name': within(/(?<=<)[A-Z]\w+/g, [
    'X',
    'constructor',
    'Fragment',
    'Part.Part',
    'part:x',
    'Picture',
  ]),
  'a part with another name': within(/(?<=<Part name=")\w+/g, [
    'causes',
    '',
    'messages',
    'constructor',
    'Cause',
  ]),
  'words stressed at a bracket': within(/\p{L}{3}/gu, (word) => `**「${word}」**`),
  'a sign of stress left': within(/\*\*|`|_(?=\w)/g, ['']),
  'signs of stress around words': within(between, ['**x', '*「x」*', '__x', '~~x']),
  'a citation of nothing, and a tag without an end': inProse((prose, chance) => {
    const match = somewhere(prose, between, chance);
    return (
      match &&
      `${prose.slice(0, match.index)}<Cite source="nothing" />${prose.slice(match.index)}\n<Part name="cause">\n`
    );
  }),
};
