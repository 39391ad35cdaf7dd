import type { EntryText } from '../../schemas/entry.ts';
import type { InterfaceLocale } from '../../schemas/site.ts';

type InEvery<T> = Record<InterfaceLocale, T>;

/** The words of a new site in every language there is: an example of each thing, to be replaced. */
export const sample = {
  site: {
    name: { ja: 'エラー FAQ', en: 'Error FAQ' },
    description: {
      ja: '画面に出た文から、意味と対処を調べられます。',
      en: 'Look up what the screen says, and learn what it means and what to do.',
    },
    url: 'https://faq.example',
    contact: { ja: 'このサイトの編集者', en: 'The editors of this site' },
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  client: { id: 'machine', name: { ja: 'コーヒーマシン', en: 'Coffee machine' }, kind: 'device' },
  platform: { id: 'model-1', name: { ja: '1型', en: 'Model 1' } },
  category: {
    id: 'use',
    name: { ja: '使いかた', en: 'Use' },
    description: {
      ja: '使っている人が自分で直せるエラーです。',
      en: 'Errors that whoever uses it can put right.',
    },
  },
  label: {
    id: 'lid',
    name: { ja: 'ふた', en: 'Lid' },
    description: { ja: 'ふたに関わる項目です。', en: 'What has to do with the lid.' },
  },
  placeholder: {
    id: 'cup',
    kind: 'text',
    name: { ja: 'カップの番号', en: 'The number of the cup' },
    example: '2',
  },
  source: {
    id: 'example',
    kind: 'document',
    title: { ja: '例の説明書', en: 'An example of a manual' },
  },
  entry: {
    slug: 'lid-open',
    words: {
      ja: {
        title: '「LID OPEN」と表示される',
        summary: 'ふたが閉まっていないことを示す画面です。',
        answers: {
          meaning: 'ふたが開いています。',
          action: 'ふたを押して閉めてください。',
          contact: '閉めても消えないときは、置き場の係に伝えてください。',
        },
      },
      en: {
        title: 'The display says “LID OPEN”',
        summary: 'The lid is not closed.',
        answers: {
          meaning: 'The lid is open.',
          action: 'Press the lid down until it clicks.',
          contact: 'If it stays, tell whoever looks after the machine.',
        },
      },
    } satisfies InEvery<EntryText>,
    message: {
      id: 'machine',
      client: 'machine',
      platforms: ['model-1'],
      language: 'en',
      text: 'LID OPEN\nClose it to go on with cup {cup}. L-01',
      codes: ['L-01'],
      source: 'example',
    },
    prose: {
      ja: 'ふたの留め具が、奥まで入っていません<Cite source="example" />。',
      en: 'The catch of the lid is not fully in <Cite source="example" />.',
    },
  },
  readme: {
    ja: `# サイトの内容

このフォルダーが、サイトの内容のすべてです。例として入っているものを、置き換えてください。

- \`site.yaml\`：サイトの名前、アドレス、言語
- \`clients.yaml\` ほか：何が、どこで表示するのか。分類、話題、出典など
- \`faq/\`：質問と答え。一つの質問が一つのフォルダーです

環境変数 \`CONTENT_DIR\` にこのフォルダーを指定すると、\`npm run new\`、\`npm run check\`、\`npm run dev\`、
\`npm run build\` のどれもが、このフォルダーを使います。
`,
    en: `# The content of a site

This folder is all a site is made of. Replace what is in it as an example.

- \`site.yaml\`: the name, the address and the languages of the site
- \`clients.yaml\` and the others: what shows messages and on what, categories, topics, sources
- \`faq/\`: questions with their answers, one folder each

With the variable \`CONTENT_DIR\` set to this folder, \`npm run new\`, \`npm run check\`, \`npm run dev\` and
\`npm run build\` work on it.
`,
  } satisfies InEvery<string>,
};
