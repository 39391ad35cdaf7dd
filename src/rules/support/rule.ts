import type { Library } from '../../domain/library/types.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ReaderProblem } from '../../reader/source/reader-rules.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Item, YamlData } from '../../reader/yaml/yaml.ts';
import type { Exception } from '../../schemas/exception.ts';
import type { Style } from '../../schemas/style.ts';
import type { Passage } from './prose-passages.ts';
import { ruleTexts, type RuleName, type RuleText } from './texts.ts';

/** What became of `check-exceptions.yaml`. */
export interface Suppressions {
  /** The items that suppress nothing. */
  unneeded: Item<Exception>[];
  yaml?: YamlData;
  /** The names of the rules an item may be about. */
  rules: string[];
}

/** What rules are applied to. A rule runs once there is everything it needs. */
export interface Inputs {
  /** What the reader could not read as it stands. */
  reading: ReaderProblem[];
  /** The content as far as it can be read. */
  tree: ContentTree;
  /** What a site is built of; only of content without problems. */
  library: Library;
  /** The blocks of the prose of every entry. */
  prose: Passage[];
  /** The short texts of the data: titles, summaries, answers. */
  fields: Passage[];
  /** What `style.yaml` says. */
  style: Style;
  /** The day of the check, `2026-11-23`. */
  today: string;
  suppressions: Suppressions;
}

/** A problem, and what `--fix` puts in its place where that needs no thought. */
export interface Finding extends Diagnostic {
  replace?: { found: string; by: string };
}

interface RuleBase extends RuleText {
  /** Permanent: it is printed with every problem, named in check-exceptions.yaml, and names the page. */
  name: string;
  /** Whether it is a site’s own, which no page explains. */
  own?: boolean;
  needs: readonly (keyof Inputs)[];
}

/** A rule without which no site can be built: a build and a check apply it. */
export interface BuildRule extends RuleBase {
  stage: 'build';
  severity: 'error';
  check(inputs: Inputs): Finding[];
}

/** A rule only a check applies. A warning comes with time alone: it is reported, and nothing fails. */
export interface CheckRule extends RuleBase {
  stage: 'check';
  severity: 'error' | 'warning';
  check(inputs: Inputs): Finding[] | Promise<Finding[]>;
}

export type Rule = BuildRule | CheckRule;

interface OwnRuleBase extends RuleText {
  /** No rule of ours has this name: kebab-case, what the rule demands. */
  name: string;
}

/** A rule of a site’s own that only a check applies, after all others. */
export interface OwnCheckRule extends OwnRuleBase {
  stage?: 'check';
  /** An error if left out. */
  severity?: 'error' | 'warning';
  /** What it has to be given; it runs once there is all of it. */
  needs: readonly (keyof Inputs)[];
  check(inputs: Inputs): Finding[] | Promise<Finding[]>;
}

/** A rule of a site’s own that a build stops on as well; it is given no more than a build has. */
export interface OwnBuildRule extends OwnRuleBase {
  stage: 'build';
  needs: readonly ('tree' | 'library')[];
  check(inputs: Pick<Inputs, 'tree' | 'library'>): Finding[];
}

/** A rule of a site’s own. */
export type OwnRule = OwnCheckRule | OwnBuildRule;

/** What the file of a rule says; its texts are in `texts/`, under its name. */
interface Definition<Need extends keyof Inputs, Found> {
  name: RuleName;
  needs: readonly Need[];
  check(inputs: Pick<Inputs, Need>): Found;
}

/** Defines a rule a build stops on. */
export function buildRule<const Need extends keyof Inputs>(
  definition: Definition<Need, Finding[]>,
): BuildRule {
  return { ...ruleTexts.en[definition.name], stage: 'build', severity: 'error', ...definition };
}

/** Defines a rule only a check applies; it is an error unless it says otherwise. */
export function checkRule<const Need extends keyof Inputs>(
  definition: Definition<Need, Finding[] | Promise<Finding[]>> &
    Partial<Pick<CheckRule, 'severity'>>,
): CheckRule {
  return { ...ruleTexts.en[definition.name], stage: 'check', severity: 'error', ...definition };
}
