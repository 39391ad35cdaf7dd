// A library of small entries, one message and six short sections each, as other generators would have it: the
// same prose for our content folder, for plain Astro with MDX and Pagefind, and for Starlight.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { CONTENT_VERSION } from '../../../src/schemas/site.ts';
import { nouns, parts, reasons, verbs } from '../vocabulary.ts';

interface Section {
  heading: string;
  text: string;
}

/** One entry of the small library. */
export interface SmallEntry {
  id: string;
  category: string;
  title: string;
  summary: string;
  message: string;
  code: string;
  sections: Section[];
}

const HEADINGS = ['症状', '原因', 'すぐに試すこと', '手順', '確認方法', 'それでも直らないとき'];
const CATEGORIES = 10;

const at = (list: string[], index: number): string => list[index % list.length] ?? '';

/** Returns the entry with a number from 0, always the same one. */
export function smallEntry(number: number): SmallEntry {
  const noun = (step: number): string =>
    at(nouns, number * 7 + step) + at(parts, Math.floor(number / nouns.length) + step);
  const verb = (step: number): string => at(verbs, number * 11 + step);
  const reason = (step: number): string => at(reasons, number * 5 + step);
  const code = `E-${String(10_000 + ((number * 7919) % 89_999)).padStart(5, '0')}`;
  const message = `${noun(0)}を${verb(0)}できません（${code}）。${reason(0)}。`;
  const sentence = (step: number): string =>
    `${noun(step)}の${verb(step)}では、${reason(step)}という表示が${verb(step + 3)}の後に出ることがあり、${noun(step + 2)}を${verb(step + 1)}してから${verb(step + 2)}をやり直します。`;
  return {
    id: `q${String(number).padStart(5, '0')}`,
    category: `group-${number % CATEGORIES}`,
    title: `${noun(0)}を${verb(0)}できないときの対処（${code}）`,
    summary: `${noun(0)}を${verb(0)}できず、${code} と表示されたときの直し方です。`,
    message,
    code,
    sections: HEADINGS.map((heading, place) => ({
      heading,
      text: [0, 1, 2].map((step) => sentence(place * 7 + step * 3)).join(''),
    })),
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const both = (ja: string): { ja: string } => ({ ja });

/** Writes the first `count` small entries as a content folder, which is emptied first. */
export function writeSmallLibrary(count: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const data = {
    site: {
      version: CONTENT_VERSION,
      name: both('サポートFAQ'),
      description: both('よくある質問です。'),
      url: 'https://faq.example.jp',
      locales: ['ja'],
      contact: { name: both('窓口') },
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    categories: Array.from({ length: Math.min(count, CATEGORIES) }, (_, number) => ({
      id: `group-${number}`,
      name: both(`${at(nouns, number)}の質問`),
      description: both(`${at(nouns, number)}についてのエラーです。`),
    })),
    clients: [{ id: 'portal', name: both('社内ポータル'), kind: 'browser' }],
    platforms: [{ id: 'windows', name: both('Windows') }],
    sources: [{ id: 'manual', kind: 'document', title: both('手引き'), seen: '2026-11-20' }],
    labels: [],
    placeholders: [],
  };
  for (const [name, value] of Object.entries(data))
    write(`${folder}/${name}.yaml`, stringify(value));
  for (let number = 0; number < count; number += 1) {
    const entry = smallEntry(number);
    write(`${folder}/faq/${entry.id}/ja.mdx`, entryFile(entry));
  }
}

function entryFile({ title, summary, message, code, category, sections }: SmallEntry): string {
  const facts = {
    title,
    summary,
    answers: {
      meaning: summary,
      action: '手順のとおりに操作します。',
      contact: '窓口に伝えます。',
    },
    category,
    reviewed: '2026-11-24',
    messages: [
      {
        id: 'm1',
        client: 'portal',
        platforms: ['windows'],
        versions: 'unknown',
        seen: { from: 2024 },
        language: 'ja',
        lines: [message],
        codes: [code],
        bypass: 'unknown',
        appears: 'by-default',
        source: { id: 'manual', confidence: 'exact' },
      },
    ],
  };
  const names = ['cause', 'visitor', 'support', 'administrator', 'silence', 'background'];
  const prose = sections.map(
    ({ heading, text }, place) =>
      `<Part name="${names[place] ?? ''}">\n\n### ${heading}\n\n${text}\n\n</Part>\n`,
  );
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${prose.join('\n')}`;
}

/** Formats a small entry as MDX with frontmatter, as any generator reads it. */
export function plainFile({ title, summary, message, sections }: SmallEntry): string {
  const facts = { title, description: summary };
  const prose = sections.map(({ heading, text }) => `## ${heading}\n\n${text}\n`);
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n「${message}」\n\n${prose.join('\n')}`;
}
