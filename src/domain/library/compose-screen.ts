import type { CatalogueScreen, CatalogueScreens } from '../../schemas/catalogue.ts';

/** What a program shows: the text of a message. */
export interface ComposedScreen {
  heading?: string;
  lines: string[];
}

/** Returns a text of a program by its name; undefined if there is none. */
export type TextOf = (name: string) => string | undefined;

/** A text of a catalogue in a line, `<name argument=value>`. */
const TEXT = /<([\w-]+)((?: [\w-]+=(?:<[\w-]+>|[^\s<>]*))*)>/g;
const VALUE = /([\w-]+)=(<[\w-]+>|[^\s<>]*)/g;
const NAME = /<([\w-]+)/g;
const ARGUMENT = /\{([\w-]+)\}/g;

/** Returns the names of the texts that some screens are made of. */
export function textNames({ screens, arguments: common }: CatalogueScreens): string[] {
  const templates = screens.flatMap(({ heading = '', lines, arguments: own = {} }) => [
    heading,
    ...lines,
    ...Object.values(own),
  ]);
  const named = [...templates, ...Object.values(common)].flatMap((template) => [
    ...template.matchAll(NAME),
  ]);
  return [...new Set(named.flatMap(([, name]) => name ?? []))];
}

/** Looks up the texts of a language and, where it lacks one, those of another. */
export function openTexts(
  own: Record<string, string> | undefined,
  fallback: Record<string, string> | undefined,
): TextOf {
  return (name) => own?.[name] ?? fallback?.[name];
}

/**
 * Returns a function that composes what a program shows, each line once for all screens that have it.
 * @param missing returns what stands for a text that there is not
 */
export function openComposer(
  { arguments: common, replace }: Pick<CatalogueScreens, 'arguments' | 'replace'>,
  textOf: TextOf,
  missing: (name: string) => string,
): (screen: CatalogueScreen) => ComposedScreen {
  const lines = new Map<string, string>();
  const fill = (template: string, values: Record<string, string>): string =>
    template.replace(TEXT, (_, name: string, given: string) => {
      const more = [...given.matchAll(VALUE)].map(([, key, value]): [string, string] => [
        key ?? '',
        value ?? '',
      ]);
      const all: Record<string, string> = { ...values, ...Object.fromEntries(more) };
      const text = textOf(name);
      if (text === undefined) return missing(name);
      return replaceTexts(text, replace).replace(ARGUMENT, (whole, argument: string) => {
        const value = all[argument];
        return value === undefined ? whole : fill(value, values);
      });
    });
  return ({ heading, lines: templates, arguments: own }) => {
    const values = { ...common, ...own };
    const key = own ? JSON.stringify(own) : '';
    const lineOf = (template: string): string => {
      const line = lines.get(key + template) ?? fill(template, values).trim();
      lines.set(key + template, line);
      return line;
    };
    return {
      ...(heading !== undefined && { heading: lineOf(heading).replaceAll('\n', ' ') }),
      lines: templates.flatMap((template) => lineOf(template).split('\n')),
    };
  };
}

/** Writes what a program says of itself as placeholders. */
export function replaceTexts(text: string, replace: Record<string, string>): string {
  return Object.entries(replace).reduce((left, [from, to]) => left.replaceAll(from, to), text);
}
