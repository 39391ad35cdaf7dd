// The library multiplied: every entry again and again, each time with other words and codes, so that no two
// texts are equal and each captured text has a capture of its own.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { recordChecksum, hashOfSource } from '../../../src/reader/files/checksums.ts';
import type { Capture } from '../../../src/schemas/capture.ts';
import type { CodeDefinition } from '../../../src/schemas/code.ts';
import type { EntryText } from '../../../src/schemas/entry.ts';
import { kinds, nouns, parts, things } from '../vocabulary.ts';

const LOCALES = ['ja', 'en'] as const;
/** Parts of a captured screen whose text is not that of a message. */
const CONTROLS = ['code', 'button', 'proceed', 'trace', 'extra'];
/** Codes that are names, and so can be varied: `ERR_CERT_INVALID`. */
const NAME = /(?=.*[A-Za-z_]{8})(?:.*[_:]|^err)/;

const japanese = nouns.flatMap((noun) => parts.map((part) => noun + part));
const english = things.flatMap((thing) => kinds.map((kind) => `${thing} ${kind}`));
const pick = (list: string[], at: number): string => list[at % list.length] ?? '';
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What is read of the facts of an entry. */
type Facts = EntryText & { messages: { codes?: string[] }[] };

/** Rewrites texts for one repetition of the library. */
interface Variant {
  /** What the first line of each message ends in, so that its text is found among so many alike. */
  mark: string;
  /** Adds the number of the repetition to the slug of an entry or the fault of a capture. */
  named: (slug: string) => string;
  /** Replaces words and codes of a text. */
  words: (text: string) => string;
  /** Does the same for an MDX file, and leads its references to the same repetition. */
  file: (text: string) => string;
}

function variantOf(repetition: number, slugs: string[], codes: string[]): Variant {
  const any = slugs.toSorted((a, b) => b.length - a.length).join('|');
  const code = new RegExp(String.raw`(?<![\w:])(${codes.map(escape).join('|')})(?!\w)`, 'g');
  const [noun, other] = [
    pick(japanese, repetition * 7919),
    pick(japanese, repetition * 104729 + 5),
  ];
  const [thing, more] = [pick(english, repetition * 7907), pick(english, repetition * 104723 + 5)];
  const mark = `（${noun}、${other}、${repetition}番）`;
  const coded = (text: string): string => text.replace(code, `$1_X${repetition}`);
  const words = (text: string): string =>
    coded(text)
      .replaceAll('証明書', `${noun}証明書`)
      .replaceAll('サーバー', `${other}サーバー`)
      .replaceAll(/(?<![-\w"/{#])certificate(?![-\w/#"}])/g, `${thing} certificate`)
      .replaceAll(/(?<![-\w"/{#])server(?![-\w/#"}])/g, `${more} server`);
  const named = (slug: string): string => `${slug}-x${repetition}`;
  const led = (line: string): string =>
    line.replaceAll(new RegExp(`((?:faq:|entry: ))(${any})(?![\\w-])`, 'g'), `$1$2-x${repetition}`);
  const lineOf = (line: string, afterLines: boolean): string => {
    if (/capture: /.test(line))
      return line.replace(/(capture: [\w.-]+\/\w\w\/[a-z0-9-]+)/, `$1-x${repetition}`);
    if (/same-as: /.test(line))
      return line.replace(/(same-as: )([a-z0-9-]+)#/, `$1$2-x${repetition}#`);
    if (/^\s+(?:- \{ id|client:|platforms:|source:|entry:|category:|labels:|- id:)/.test(line))
      return led(line);
    const varied = led(words(line));
    return afterLines ? varied.replace(/"\s*$/, `${mark}"`) : varied;
  };
  const file = (text: string): string => {
    let fenced = false;
    let afterLines = false;
    return text
      .split('\n')
      .map((line) => {
        if (line.startsWith('```')) fenced = !fenced;
        if (fenced || line.startsWith('```')) return coded(line);
        const result = lineOf(line, afterLines);
        afterLines = /^\s+lines:\s*$/.test(line);
        return result;
      })
      .join('\n');
  };
  return { mark, named, words, file };
}

/**
 * Writes a library multiplied to `count` entries into `out`, which is emptied first.
 * @param from its content folder, without repetitions
 */
export function multiplyLibrary(from: string, count: number, out: string): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(from, out, { recursive: true });
  const slugs = readdirSync(`${from}/faq`).toSorted();
  const text = readFileSync(`${from}/codes.yaml`, 'utf8');
  const definitions = parse(text) as CodeDefinition[];
  const codes = namesOf(definitions);
  const more: unknown[] = [];
  for (let repetition = 1; repetition * slugs.length < count; repetition += 1) {
    const variant = variantOf(repetition, slugs, codes);
    const shown = new Set(
      slugs
        .slice(0, count - repetition * slugs.length)
        .flatMap((slug) => writeEntry(from, out, slug, repetition, variant)),
    );
    // Some codes are those of phrases, which are not multiplied.
    const used = ({ name, also = [] }: CodeDefinition): boolean =>
      codes.includes(name) &&
      [name, ...also].some((code) => codes.includes(code) && shown.has(variant.words(code)));
    more.push(...definitions.filter(used).map(varied(variant, codes)));
  }
  if (more.length > 0) writeFileSync(`${out}/codes.yaml`, `${text.trimEnd()}\n${stringify(more)}`);
}

function namesOf(definitions: CodeDefinition[]): string[] {
  const all = definitions.flatMap(({ name, also = [] }) => [name, ...also]);
  return [
    ...new Set(all.filter((name) => NAME.test(name) && name !== name.toLowerCase())),
  ].toSorted((a, b) => b.length - a.length);
}

const varied =
  ({ words }: Variant, codes: string[]) =>
  ({ number: _, ...definition }: CodeDefinition): unknown => ({
    ...definition,
    name: words(definition.name),
    ...(definition.also && {
      also: definition.also.filter((name) => codes.includes(name)).map(words),
    }),
    meaning: Object.fromEntries(
      Object.entries(definition.meaning).map(([locale, meaning]) => [locale, words(meaning)]),
    ),
  });

/** Writes an entry of a repetition with its captures, and returns the codes they show. */
function writeEntry(
  from: string,
  out: string,
  slug: string,
  repetition: number,
  variant: Variant,
): string[] {
  const codes: string[] = [];
  const folder = `${out}/faq/${variant.named(slug)}`;
  cpSync(`${from}/faq/${slug}`, folder, { recursive: true });
  let hash = '';
  for (const locale of LOCALES) {
    const title = locale === 'ja' ? `（${repetition}番）` : ` (no. ${repetition})`;
    const text = variant
      .file(readFileSync(`${from}/faq/${slug}/${locale}.mdx`, 'utf8'))
      .replace(
        /^title: (.*)$/m,
        (_, value: string) => `title: ${JSON.stringify(String(parse(value)) + title)}`,
      );
    const [, facts = '', ...rest] = text.split(/^---\n/m);
    if (locale === 'ja') {
      hash = hashOfSource(parse(facts) as Facts, rest.join('---\n'));
      for (const [, path = ''] of facts.matchAll(/capture: ([\w.-]+\/\w\w\/[a-z0-9-]+)/g))
        codes.push(...writeCapture(from, out, path, variant));
      codes.push(...(parse(facts) as Facts).messages.flatMap((message) => message.codes ?? []));
    }
    writeFileSync(`${folder}/${locale}.mdx`, text.replace(/^of: .*$/m, `of: "${hash}"`));
  }
  return codes;
}

/** Writes the capture of a repetition, with its checksum, unless it is there. Returns its codes. */
function writeCapture(
  from: string,
  out: string,
  path: string,
  { mark, named, words }: Variant,
): string[] {
  const file = `${out}/captures/${path}.json`;
  if (existsSync(file)) return [];
  const original = `${from}/captures/${path.replace(/-x\d+$/, '')}.json`;
  const { seal: _, ...capture } = JSON.parse(readFileSync(original, 'utf8')) as Capture;
  const first = capture.screen.findIndex(({ part }) => !CONTROLS.includes(part));
  const made = {
    ...capture,
    fault: named(capture.fault),
    ...(capture.title && { title: words(capture.title) }),
    codes: capture.codes.map(words),
    screen: capture.screen.map((line, at) => ({
      ...line,
      text: words(line.text) + (at === first ? mark : ''),
    })),
  };
  writeFileSync(file, JSON.stringify({ ...made, seal: recordChecksum(made) }, null, 2));
  return made.codes;
}
