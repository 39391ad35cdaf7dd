/** The frontmatter of a translation with the mark of the text it is of; a line `of:` is replaced. */
export function confirmTranslation(text: string, mark: string): string {
  const line = `of: "${mark}"`;
  const [, head = '', rest = ''] = /^(---\r?\n[\s\S]*?\n)(---[\s\S]*)$/.exec(text) ?? [];
  if (head === '') return text;
  const known = /^of:.*$/m;
  return known.test(head) ? head.replace(known, line) + rest : `${head}${line}\n${rest}`;
}
