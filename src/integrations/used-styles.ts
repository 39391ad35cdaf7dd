// Astro gives a page the styles of all components it may have. Which of them it has is known once it is
// rendered, so that the rules for the others need not be sent.

/** A rule of a style sheet: its selectors or at-keyword, and its block; undefined if it has none. */
interface Rule {
  prelude: string;
  block: string | undefined;
}

/** Matches the features of a page: our classes, footnotes, tables, primary language subtags, properties. */
const FEATURE = /ef-[\w-]+|footnotes|<table|lang="[a-z]+|--[a-z][\w-]*/g;
/** Matches the features that a selector requires. */
const NEEDED = /(?<=\.)(?:ef-[\w-]+|footnotes)|(?<![\w.-])table|\[lang\|?=['"]?[a-z]+/g;
/** Matches each style sheet in a page: its tag, and the sheet itself. */
export const STYLE = /(<style[^>]*>)([^<]*(?:<(?!\/style>)[^<]*)*)/g;
/** The declaration of a custom property. */
const PROPERTY = /(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g;
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y;

/** Splits a style sheet at its outermost rules. */
function* rulesOf(css: string): Generator<Rule> {
  let [start, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at += 1) {
    STRING.lastIndex = at;
    const [text] = STRING.exec(css) ?? [];
    if (text !== undefined) at += text.length - 1;
    else if (css[at] === '{' && depth++ === 0) open = at;
    else if (css[at] === '}' && --depth === 0) {
      yield { prelude: css.slice(start, open).trimStart(), block: css.slice(open + 1, at) };
      start = at + 1;
    } else if (css[at] === ';' && depth === 0) {
      yield { prelude: css.slice(start, at), block: undefined };
      start = at + 1;
    }
  }
}

/** Removes the parentheses of a selector with their content. */
function withoutArguments(selector: string): string {
  const shorter = selector.replaceAll(/\([^()]*\)/g, '');
  return shorter === selector ? selector : withoutArguments(shorter);
}

/** Returns a feature that a selector requires in the form in which a page has it. */
const featureOf = (need: string): string =>
  need === 'table' ? '<table' : need.replace(/^\[lang\|?=['"]?/, 'lang="');

/** A function that returns the part of a rule that a page with these features needs; empty for none. */
type Usage = (names: ReadonlySet<string>) => string;

/** Analyses a rule once for all pages that have it. */
function usageOf({ prelude, block }: Rule): Usage {
  if (block === undefined) return () => `${prelude};`;
  if (!prelude.trim().startsWith('@')) {
    // The commas in arguments belong to one selector.
    const selectors = prelude.split(/,(?![^(]*\))/).map((selector) => ({
      selector,
      needed: (withoutArguments(selector).match(NEEDED) ?? []).map(featureOf),
    }));
    return (names) => {
      const kept = selectors.filter(({ needed }) => needed.every((name) => names.has(name)));
      return kept.length > 0 ? `${kept.map(({ selector }) => selector).join(',')}{${block}}` : '';
    };
  }
  if (!/^\s*@(?:media|supports)\b/.test(prelude)) return () => `${prelude}{${block}}`;
  const inside = usagesOf(block);
  return (names) => {
    const used = inside.map((usage) => usage(names)).join('');
    return used && `${prelude}{${used}}`;
  };
}

const usagesOf = (css: string): Usage[] => [...rulesOf(css)].map(usageOf);

/** The analysed style sheets of this process: hundreds of pages of one kind have the same one. */
const sheets = new Map<string, Usage[]>();

/**
 * Removes the rules that require a feature which is not in `names`.
 * @param names classes of ours, `footnotes`, `<table`, and languages such as `lang="zh`
 */
export function usedRules(css: string, names: ReadonlySet<string>): string {
  const usages = sheets.get(css) ?? usagesOf(css);
  sheets.set(css, usages);
  return usages.map((usage) => usage(names)).join('');
}

/**
 * Removes from the inline styles of a page the rules for classes that occur neither in it nor in a script, and
 * the custom properties that neither needs.
 * @param scripts the classes and custom properties in the scripts of the site
 */
export function withUsedStyles(html: string, scripts: ReadonlySet<string>): string {
  const body = html.replaceAll(STYLE, '$1');
  const names = new Set([...classesIn(body), ...scripts]);
  const used = html.replaceAll(STYLE, (_, tag: string, css: string) => tag + usedRules(css, names));
  const needed = new Set([...names, ...(used.match(/(?<=var\()--[\w-]+/g) ?? [])]);
  return used.replaceAll(STYLE, (style) =>
    style.replaceAll(PROPERTY, (declaration, name: string) =>
      needed.has(name) ? declaration : '',
    ),
  );
}

/** Returns the features in the text of a page or script: our class names and the like. */
export function classesIn(text: string): Set<string> {
  return new Set(text.match(FEATURE));
}
