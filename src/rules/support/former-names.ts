import type { RuleName } from './texts.ts';

/** The present names of rules by their former ones, which check-exceptions.yaml may still use. */
export const formerNames: Record<string, RuleName> = {
  'captures-are-untouched': 'captures-are-unchanged',
  'captures-lie-where-they-say': 'captures-match-their-paths',
  'codes-are-borne': 'codes-are-used',
  'codes-stand-once': 'codes-are-unique',
  'facts-carry-a-source': 'facts-have-a-source',
  'files-have-their-shape': 'data-matches-its-schema',
  'markdown-is-read-as-meant': 'markdown-renders-as-intended',
  'names-suit-every-system': 'names-work-on-every-system',
  'never-advises-the-forbidden': 'no-forbidden-advice',
  'old-addresses-are-free': 'redirect-sources-are-gone',
  'parts-are-known-and-stand-once': 'parts-are-known-and-unique',
  'parts-say-something': 'parts-are-not-empty',
  'prose-holds-no-code': 'prose-has-no-code',
  'replacements-are-kept': 'replacements-are-active',
  'same-as-leads-to-a-text': 'same-as-names-a-message',
  'years-run-forwards': 'years-are-in-order',
};

/** Returns the present name of a rule; an unknown name is returned as it is. */
export function currentName(name: string): string {
  return Object.hasOwn(formerNames, name) ? (formerNames[name] ?? name) : name;
}
