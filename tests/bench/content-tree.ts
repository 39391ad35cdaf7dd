import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { CONTENT_VERSION } from '../../src/schemas/site.ts';
import { codesOf, idOf, oneLine, prose, template } from './author.ts';
import type { PracticeEntry, Section } from './practice-set.ts';

const both = (ja: string): { ja: string } => ({ ja });

const lists = {
  site: {
    version: CONTENT_VERSION,
    name: both('練習用'),
    description: both('検索を測るための、練習用のサイトです。'),
    url: 'https://practice.example/',
    locales: ['ja'],
    contact: { name: both('練習') },
    license: { name: 'CC0', url: 'https://practice.example/licence' },
  },
  platforms: [],
  labels: [],
  categories: [{ id: 'practice', name: both('練習'), description: both('練習用の項目です。') }],
  placeholders: [
    { id: 'host', kind: 'host-name', name: both('サイトの名前'), example: 'www.example.jp' },
  ],
  sources: [{ id: 'practice', kind: 'document', title: both('練習用の文章'), seen: '2026-11-23' }],
};

/**
 * Writes a corpus as a content tree into `folder`, which is emptied first. The ids of entries and
 * messages are those of `idOf`.
 */
export function writeContent(corpus: PracticeEntry[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/faq`, { recursive: true });
  const labels = [...new Set(corpus.flatMap(({ sections }) => sections.map(({ label }) => label)))];
  const clients = labels.map((label, index) => ({
    id: `client-${String(index)}`,
    name: both(label.replace(/\s*の場合/, '').trim() || `${String(index)} 番`),
    kind: 'browser',
  }));
  // How many are found is what is measured, and does not stop the build.
  const exceptions = corpus.map(({ id }) => ({
    rule: 'messages-are-found',
    file: `faq/${idOf(id)}/ja.mdx`,
    text: '- id:',
    why: 'It is counted.',
  }));
  const files = { ...lists, clients, 'check-exceptions': exceptions };
  for (const [name, data] of Object.entries(files)) {
    writeFileSync(`${folder}/${name}.yaml`, stringify(data));
  }
  for (const entry of corpus) {
    mkdirSync(`${folder}/faq/${idOf(entry.id)}`);
    writeFileSync(`${folder}/faq/${idOf(entry.id)}/ja.mdx`, entryFile(entry, labels));
  }
}

function entryFile(entry: PracticeEntry, labels: string[]): string {
  const facts = {
    title: oneLine(entry.t),
    summary: oneLine(entry.q),
    answers: { meaning: oneLine(entry.q), action: '管理者に伝えます。', contact: '管理者です。' },
    category: 'practice',
    reviewed: '2026-11-23',
    messages: entry.sections.map((section) => messageOf(section, labels)),
  };
  const parts = Object.entries({ cause: entry.cause, administrator: entry.fix })
    .filter(([, text]) => text)
    .map(([name, text = '']) => `<Part name="${name}">\n\n${prose(text)}\n\n</Part>\n`);
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${parts.join('\n')}`;
}

function messageOf({ id, label, lines }: Section, labels: string[]): object {
  const texts = lines.map(template).filter((line) => line !== '');
  return {
    id: idOf(id),
    client: `client-${String(labels.indexOf(label))}`,
    platforms: [],
    versions: 'unknown',
    seen: { from: 2009 },
    language: /[ぁ-んァ-ヶ一-龠]/.test(texts.join('')) ? 'ja' : 'en',
    lines: texts,
    codes: codesOf(texts.join('\n')),
    bypass: 'unknown',
    appears: 'unknown',
    source: { id: 'practice', confidence: 'unproven' },
  };
}
