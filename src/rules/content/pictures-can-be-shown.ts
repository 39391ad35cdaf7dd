import { hasLettersOf } from '../../domain/text/scripts.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { pictureName } from '../../domain/library/pictures.ts';
import type { PositionedPicture } from '../../reader/mdx/body.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree, EntryFile, EntryFolder } from '../../reader/tree/types.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/**
 * A picture is in the folder of its entry, is a paragraph of its own, and has a description in the
 * language of the page; a drawing that a client shows exists, and so does a logo.
 */
export const picturesCanBeShown = buildRule({
  name: 'pictures-can-be-shown',
  needs: ['tree'],
  check: ({ tree }) => [
    ...tree.entries.flatMap((entry) =>
      [...entry.files.values()].flatMap((file) =>
        (file.body?.pictures ?? []).flatMap((picture) => [
          ...insideParagraph(picture),
          ...missingFile(picture, entry),
          ...missingDescription(picture, file),
        ]),
      ),
    ),
    ...missingDrawings(tree),
    ...missingLogos(tree),
  ],
});

function missingDrawings({ lists: { clients }, drawings }: ContentTree): Diagnostic[] {
  const { yaml, items } = clients;
  return items.flatMap(({ value, path }) => {
    const { drawing } = value['code-place'] ?? {};
    if (!yaml || drawing === undefined || drawings.has(drawing)) return [];
    return [
      diagnosticAt(yaml.at([...path, 'code-place', 'drawing']), {
        what: 'drawing not found in `drawings/`',
        found: quote(drawing),
        expected: 'the exact name of a file there',
        repair: suggest(drawing, drawings.keys(), 'put the file into `drawings/`'),
      }),
    ];
  });
}

function missingLogos({ site: { yaml, value }, logos }: ContentTree): Diagnostic[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const name = value?.logo?.[scheme];
    if (!yaml || name === undefined || logos.has(name)) return [];
    return [
      diagnosticAt(yaml.at(['logo', scheme]), {
        what: 'logo not found in `logos/`',
        found: quote(name),
        expected: 'the exact name of a file there',
        repair: suggest(name, logos.keys(), 'put the file into `logos/`'),
      }),
    ];
  });
}

function insideParagraph({ place, alone, value }: PositionedPicture): Diagnostic[] {
  if (alone) return [];
  return [
    diagnosticAt(place, {
      what: 'picture is inside a paragraph of text',
      found: quote(value),
      expected: 'a paragraph with nothing but the picture',
      repair: 'put a blank line above and below it',
    }),
  ];
}

function missingFile(
  { place, value }: PositionedPicture,
  { folder, pictures }: EntryFolder,
): Diagnostic[] {
  const name = pictureName(value);
  if (name !== undefined && pictures.has(name)) return [];
  const fileName = value.replace(/^.*\//, '');
  const isExternal = /^[a-z]+:|^\//i.test(value);
  const meant = isExternal ? undefined : closestMatch(fileName, pictures.keys());
  return [
    diagnosticAt(place, {
      what: 'picture not found in the folder of the entry',
      found: value === '' ? 'an empty address' : quote(value),
      expected: '`./` and the exact name of a file there',
      repair:
        meant === undefined
          ? `put the file into ${quote(`${folder}/`)}`
          : `write ${quote(`./${meant}`)}`,
    }),
  ];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function missingDescription(
  { place, alt, title }: PositionedPicture,
  { locale }: EntryFile,
): Diagnostic[] {
  const texts = [alt, ...(title === null ? [] : [title])];
  const invalid = texts.find((text) => text.trim() === '' || !hasLettersOf(locale, text));
  if (invalid === undefined) return [];
  const what =
    invalid === alt
      ? 'picture has no description in the language of the page'
      : 'caption is not in the language of the page';
  return [
    diagnosticAt(place, {
      what,
      found: quote(invalid),
      expected: `words in ${languageNames.of(locale) ?? locale}, for people who cannot see it`,
      repair: 'describe it: `![What it shows](./screen.png "Optional caption")`',
    }),
  ];
}
