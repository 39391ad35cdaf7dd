/** The files of texts that Chromium comes with: `locales/<language>.pak`, and the names in `.pak.info`. */

/**
 * Reads the texts of a data pack, by their numbers (version 5, as ui/base/resource/data_pack.cc reads it).
 * @throws if it is of another version
 */
export function readPack(bytes: Buffer): Map<number, string> {
  if (bytes.readUInt32LE(0) !== 5) throw new Error('The data pack is not of version 5.');
  const encoding = bytes[4] === 2 ? 'utf16le' : 'utf8';
  const [resources, aliases] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  const at = (index: number): number => 12 + 6 * index;
  const texts = Array.from({ length: resources }, (_, index) =>
    bytes.toString(
      encoding,
      bytes.readUInt32LE(at(index) + 2),
      bytes.readUInt32LE(at(index + 1) + 2),
    ),
  );
  const numbered = texts.map((text, index) => [bytes.readUInt16LE(at(index)), text] as const);
  const others = Array.from({ length: aliases }, (_, index) => {
    const alias = at(resources + 1) + 4 * index;
    return [bytes.readUInt16LE(alias), texts[bytes.readUInt16LE(alias + 2)] ?? ''] as const;
  });
  return new Map([...numbered, ...others]);
}

/** Reads the numbers of texts by name: lines `NAME,number,file`. */
export function readNames(info: string): Map<string, number> {
  const lines = info.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.split(',')[0] ?? '', Number(line.split(',')[1])]));
}

/**
 * Chooses one form of a text in ICU’s format with a plural, `{1, plural, =1 {…} other {…}}`; returns any other
 * text as it is. The count becomes its argument, `{1}`, and so do dates.
 * @param count the number of which the form is chosen
 */
export function choosePlural(text: string, language: string, count: number): string {
  const [head, argument = ''] = /^\s*\{(\d+),\s*plural,/.exec(text) ?? [];
  if (head === undefined) return text;
  const forms = new Map(formsIn(text.slice(head.length)));
  const form = forms.get(new Intl.PluralRules(language).select(count)) ?? forms.get('other') ?? '';
  return form.replaceAll('#', `{${argument}}`).replace(/\{(\d+),[^}]*\}/g, '{$1}');
}

/** Finds `name {form}` one after the other; braces in a form are in pairs. */
function formsIn(text: string): [name: string, form: string][] {
  const forms: [string, string][] = [];
  let [name, depth, from] = ['', 0, 0];
  for (const [at, letter] of [...text].entries()) {
    if (letter === '{' && depth++ === 0) {
      name = text.slice(from, at).trim();
      from = at + 1;
    } else if (letter === '}' && --depth === 0) {
      forms.push([name, text.slice(from, at)]);
      from = at + 1;
    }
  }
  return forms;
}
