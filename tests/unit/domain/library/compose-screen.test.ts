import { expect, test } from 'vitest';
import {
  openComposer,
  openTexts,
  textNames,
} from '../../../../src/domain/library/compose-screen.ts';
import { translationId, translationPage } from '../../../../src/domain/library/translation-id.ts';

const program = {
  source: 'leaflet',
  fallback: 'en',
  arguments: { '0': '{machine}' },
  replace: { Barista: '{program}' },
  screens: [
    {
      of: ['paper-out#counter-en'],
      heading: '<TITLE>',
      lines: ['<BODY 1=<WHERE>> E_PAPER', '<BODY 0= 1={date}>'],
    },
  ],
};
const german = { TITLE: 'Barista: Papier', BODY: 'In {0} fehlt {1}.\nBitte nachlegen.' };
const english = { TITLE: 'Barista: paper', BODY: '{1} in {0}', WHERE: 'a roll' };

test('a screen is made of the texts of a language and, where it lacks one, of the other', () => {
  const [screen] = program.screens;
  const compose = openComposer(program, openTexts(german, english), () => '');
  expect(screen && compose(screen)).toEqual({
    heading: '{program}: Papier',
    lines: [
      'In {machine} fehlt a roll.',
      'Bitte nachlegen. E_PAPER',
      'In  fehlt {date}.',
      'Bitte nachlegen.',
    ],
  });
  expect(textNames(program)).toEqual(['TITLE', 'BODY', 'WHERE']);
});

test('a text that there is not is told', () => {
  const [screen] = program.screens;
  const compose = openComposer(program, openTexts(undefined, { TITLE: 'x' }), (name) => `?${name}`);
  expect(screen && compose(screen).lines).toEqual(['?BODY E_PAPER', '?BODY']);
});

test('the name of a message in another language has that language for its own', () => {
  expect(translationId('counter-en-empty', 'en', 'pt-BR')).toBe('counter-pt-br-empty');
  expect(translationId('counter-en', 'en', 'ko')).toBe('counter-ko');
  expect(translationId('pen-holder', 'en', 'ko')).toBe('pen-holder-ko');
});

test('the page of a message in other languages is one, whichever of its ids is asked for first', () => {
  expect(translationPage(['counter-ja', 'counter-en'])).toBe('counter-en');
  expect(translationPage(['counter-en', 'counter-ja'])).toBe('counter-en');
});
