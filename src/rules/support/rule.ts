import type { Library } from '../../domain/library/types.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ReaderDiagnostic } from '../../reader/source/reader-rules.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Item, YamlData } from '../../reader/yaml/yaml.ts';
import type { Exception } from '../../schemas/exception.ts';
import type { Style } from '../../schemas/style.ts';
import type { Passage } from './prose-passages.ts';
import { ruleTexts, type RuleName, type RuleText } from './texts.ts';

/** The result of applying `check-exceptions.yaml`. */
export interface Suppressions {
  /** The items that suppress nothing. */
  unneeded: Item<Exception>[];
  yaml?: YamlData;
  /** The names of the rules an item may be about. */
  rules: string[];
}

/** The inputs of rules. A rule runs once all inputs it needs are available. */
export interface Inputs {
  /** The diagnostics of the reader. */
  reading: ReaderDiagnostic[];
  /** The content as far as it can be read. */
  tree: ContentTree;
  /** The library; available only if the tree has no diagnostics. */
  library: Library;
  /** The blocks of the prose of every entry. */
  prose: Passage[];
  /** The short texts of the data: titles, summaries, answers. */
  fields: Passage[];
  /** `style.yaml`, with defaults if the file is missing. */
  style: Style;
  /** The day of the check, `2026-11-23`. */
  today: string;
  suppressions: Suppressions;
}

/** A diagnostic of a rule. */
export interface Finding extends Diagnostic {
  /** The replacement that `--fix` makes; only if it needs no judgement. */
  replace?: { found: string; by: string };
}

interface RuleBase extends RuleText {
  /** Permanent: printed with each diagnostic, used in check-exceptions.yaml, the name of its page. */
  name: string;
  /** Whether the rule belongs to the site, so that it has no page of ours. */
  own?: boolean;
  needs: readonly (keyof Inputs)[];
}

/** A rule that stops a build; `error-faq check` applies it as well. */
export interface BuildRule extends RuleBase {
  stage: 'build';
  severity: 'error';
  check(inputs: Inputs): Finding[];
}

/**
 * A rule of `error-faq check`, which may have exceptions. A warning is for what becomes outdated without a change
 * of the content: it is reported, but the check does not fail.
 */
export interface CheckRule extends RuleBase {
  stage: 'check';
  severity: 'error' | 'warning';
  /** Whether a build stops on it as well, once all else is right. */
  gate?: true;
  check(inputs: Inputs): Finding[] | Promise<Finding[]>;
}

/** Any rule. */
export type Rule = BuildRule | CheckRule;

interface OwnRuleBase extends RuleText {
  /** What the rule demands, in kebab-case; not the name of a rule of ours. */
  name: string;
}

/** A rule of a site that only a check applies, after all others. */
export interface OwnCheckRule extends OwnRuleBase {
  stage?: 'check';
  /** `error` by default. */
  severity?: 'error' | 'warning';
  /** The inputs it is given; it runs once all of them are available. */
  needs: readonly (keyof Inputs)[];
  check(inputs: Inputs): Finding[] | Promise<Finding[]>;
}

/** A rule of a site that a build applies as well; it is given no more than a build has. */
export interface OwnBuildRule extends OwnRuleBase {
  stage: 'build';
  needs: readonly ('tree' | 'library')[];
  check(inputs: Pick<Inputs, 'tree' | 'library'>): Finding[];
}

/** A rule of a site. */
export type OwnRule = OwnCheckRule | OwnBuildRule;

/** The definition of a rule in its file; its texts are in `texts/`, by its name. */
interface Definition<Need extends keyof Inputs, Found> {
  name: RuleName;
  needs: readonly Need[];
  check(inputs: Pick<Inputs, Need>): Found;
}

/** Defines a rule that stops a build. */
export function buildRule<const Need extends keyof Inputs>(
  definition: Definition<Need, Finding[]>,
): BuildRule {
  return { ...ruleTexts.en[definition.name], stage: 'build', severity: 'error', ...definition };
}

/** Defines a rule that only `error-faq check` applies; an error by default. */
export function checkRule<const Need extends keyof Inputs>(
  definition: Definition<Need, Finding[] | Promise<Finding[]>> &
    Partial<Pick<CheckRule, 'severity' | 'gate'>>,
): CheckRule {
  return { ...ruleTexts.en[definition.name], stage: 'check', severity: 'error', ...definition };
}
