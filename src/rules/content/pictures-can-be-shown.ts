import { hasLettersOf } from '../../domain/text/scripts.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { pictureName } from '../../domain/library/pictures.ts';
import type { PositionedPicture } from '../../reader/mdx/body.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile, EntryFolder } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/**
 * A picture lies in the folder of its entry, stands in a paragraph of its own, and says in words what is
 * seen in it, in the language of the page.
 */
export const picturesCanBeShown = buildRule({
  name: 'pictures-can-be-shown',
  needs: ['tree'],
  check: ({ tree: { entries } }) =>
    entries.flatMap((entry) =>
      [...entry.files.values()].flatMap((file) =>
        (file.body?.pictures ?? []).flatMap((picture) => [
          ...misplaced(picture),
          ...unknown(picture, entry),
          ...speechless(picture, file),
        ]),
      ),
    ),
});

function misplaced({ place, alone, value }: PositionedPicture): Diagnostic[] {
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

function unknown({ place, value }: PositionedPicture, { folder, pictures }: EntryFolder): Diagnostic[] {
  const name = pictureName(value);
  if (name !== undefined && pictures.has(name)) return [];
  const known = [...pictures.keys()];
  const bare = value.replace(/^.*\//, '');
  const meant = /^[a-z]+:|^\//i.test(value) ? undefined : closestMatch(bare, known);
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

function speechless({ place, alt, title }: PositionedPicture, { locale }: EntryFile): Diagnostic[] {
  const texts = [alt, ...(title === null ? [] : [title])];
  const wrong = texts.find((text) => text.trim() === '' || !hasLettersOf(locale, text));
  if (wrong === undefined) return [];
  const what =
    wrong === alt
      ? 'picture has no description in the language of the page'
      : 'caption is not in the language of the page';
  return [
    diagnosticAt(place, {
      what,
      found: quote(wrong),
      expected: `words in ${languageNames.of(locale) ?? locale}, for people who cannot see it`,
      repair: 'describe it: `![What it shows](./screen.png "Optional caption")`',
    }),
  ];
}
