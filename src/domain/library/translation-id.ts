/**
 * Returns the name of a message in another language: that of a message, with the other language for its own.
 * @example translationId('counter-en-empty', 'en', 'pt-BR') // 'counter-pt-br-empty'
 */
export function translationId(id: string, own: string, language: string): string {
  const [tag, other] = [own.toLowerCase(), language.toLowerCase()];
  const replaced = id.replace(new RegExp(`(^|-)${tag}(?=-|$)`), `$1${other}`);
  return replaced === id ? `${id}-${other}` : replaced;
}

/**
 * Returns the name of the page on which a message stands in other languages, which is one for the same message
 * in all languages of the site.
 * @param ids of the message in the languages of the site
 */
export function translationPage(ids: readonly string[]): string {
  return [...ids].sort()[0] ?? '';
}
