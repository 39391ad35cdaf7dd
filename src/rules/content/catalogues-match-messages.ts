import { openComposer, openTexts, replaceTexts } from '../../domain/library/compose-screen.ts';
import { commandLine } from '../../domain/text/command-line.ts';
import { recordChecksum } from '../../reader/files/checksums.ts';
import { capturedText } from '../../reader/resolve/resolve-capture.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { findMessage, unknownName } from '../../reader/tree/lookup.ts';
import type { CatalogueFolder, ContentTree } from '../../reader/tree/types.ts';
import type { CatalogueScreen, CatalogueScreens } from '../../schemas/catalogue.ts';
import { normalize } from '../../search/text/normalize.ts';
import { buildRule } from '../support/rule.ts';

/**
 * A catalogue is as it was read from the program, and in each language of which there is a message, the message
 * says what the texts of the catalogue make.
 */
export const cataloguesMatchMessages = buildRule({
  name: 'catalogues-match-messages',
  needs: ['tree'],
  check: ({ tree }) =>
    tree.catalogues.flatMap((folder) => [...changedFiles(folder), ...screensOf(tree, folder)]),
});

function changedFiles({ languages }: CatalogueFolder): Diagnostic[] {
  return [...languages].flatMap(([name, { value, at }]) => {
    if (!value) return [];
    const { seal, language } = value;
    const checksum = recordChecksum(value);
    const advice = { repair: `read it again: \`${commandLine('catalogues')}\`` };
    if (checksum !== seal)
      return diagnosticAt(at(['seal']), {
        what: 'catalogue was changed by hand',
        found: `texts with the seal ${quote(checksum)}`,
        expected: `the texts of the program, with the seal ${quote(seal)}`,
        ...advice,
      });
    if (language === name) return [];
    return diagnosticAt(at(['language']), {
      what: 'catalogue of another language than its file',
      found: quote(language),
      expected: quote(name),
      ...advice,
    });
  });
}

function screensOf(tree: ContentTree, folder: CatalogueFolder): Diagnostic[] {
  const { value, yaml } = folder.screens;
  if (!value || !yaml) return [];
  const sources = tree.lists.sources.ids.map((id) => id.value);
  const { complete } = tree.lists.sources;
  return [
    ...(complete && !sources.includes(value.source)
      ? [
          unknownName(yaml.at(['source']), value.source, {
            kind: 'source',
            home: 'sources.yaml',
            known: sources,
          }),
        ]
      : []),
    ...value.screens.flatMap((screen, index) =>
      screen.of.flatMap((reference, at) => {
        const what = differenceOf(tree, folder, value, screen, reference);
        return what ? [diagnosticAt(yaml.at(['screens', index, 'of', at]), what)] : [];
      }),
    ),
  ];
}

/** Returns what is wrong with a screen as the text of a message; undefined if they are alike. */
function differenceOf(
  tree: ContentTree,
  { languages }: CatalogueFolder,
  program: CatalogueScreens,
  screen: CatalogueScreen,
  reference: string,
): Omit<Diagnostic, 'file' | 'line' | 'column'> | undefined {
  const message = messageBehind(tree, reference);
  if (!message)
    return {
      what: 'unknown message',
      found: quote(reference),
      expected: 'a message with a text of its own',
      repair: 'correct the reference, or remove it',
    };
  const textsIn = (language: string): Record<string, string> | undefined =>
    languages.get(language)?.value?.texts;
  const textOf = openTexts(textsIn(message.language), textsIn(program.fallback));
  const compose = openComposer(program, textOf, (name) => `<${name}>`);
  const text = linesOf(compose(screen)).join(' ');
  const [lacking] = /<[\w-]+>/.exec(text) ?? [];
  if (lacking !== undefined)
    return {
      what: 'unknown text of a catalogue',
      found: quote(lacking),
      expected: `a text in ${quote(`${program.fallback}.json`)}`,
      repair: `read the catalogues: \`${commandLine('catalogues')}\``,
    };
  if (!textsIn(message.language)) return undefined;
  const written = linesOf(message)
    .map((line) => replaceTexts(line, program.replace))
    .join(' ');
  if (normalize(written) === normalize(text)) return undefined;
  return {
    what: 'message that the catalogue words otherwise',
    found: quote(text),
    expected: `the text of ${quote(reference)}: ${quote(written)}`,
    repair: 'correct the names of the texts, or leave the message out',
  };
}

const linesOf = ({
  heading,
  lines,
}: {
  heading?: string | undefined;
  lines: string[];
}): string[] => [...(heading === undefined ? [] : [heading]), ...lines];

/** Returns language and text of a message that is quoted or captured; undefined of any other. */
function messageBehind(
  tree: ContentTree,
  reference: string,
): { language: string; heading?: string | undefined; lines: string[] } | undefined {
  const message = findMessage(tree, reference);
  if (!message || 'same-as' in message) return undefined;
  if (!('capture' in message)) return message;
  const capture = tree.captures.get(message.capture)?.value;
  return capture && { language: capture.language, ...capturedText(capture.screen) };
}
