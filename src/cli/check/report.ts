import { formatDiagnostic, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { countFindings, type RuleFindings } from './group.ts';

/** Writes down what a check has found and how long it took. */
export type Reporter = (groups: RuleFindings[], seconds: number) => string;

/** For people: a paragraph a rule, and a last line that sums up. */
export const checkReportText: Reporter = (groups, seconds) => {
  const paragraphs = groups.map(({ name, demand, findings }) =>
    [`${name} — ${demand}`, ...findings.map((finding) => `  ${formatDiagnostic(finding)}`)].join(
      '\n',
    ),
  );
  return [...paragraphs, `${sum(groups)}, in ${seconds.toFixed(1)} s`].join('\n\n');
};

/** For programs. */
export const reportJson: Reporter = (groups, seconds) => {
  const findings = groups.flatMap(({ name, remark, findings }) =>
    findings.map(({ file, line, column, what, found, expected, repair }) => {
      return { rule: name, remark, file, line, column, what, found, expected, repair };
    }),
  );
  return JSON.stringify({ findings, seconds: Number(seconds.toFixed(3)) }, null, 2);
};

/** For GitHub, which shows each on the line it is about. */
export const reportGithub: Reporter = (groups, seconds) => {
  const lines = groups.flatMap(({ name, remark, findings }) =>
    findings.map((finding) => {
      const { file, line, column } = finding;
      const fields = Object.entries({ file, line, col: column, title: name });
      const shown = fields.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
      return `::${remark ? 'notice' : 'error'} ${shown}::${escape(gist(finding))}`;
    }),
  );
  return [...lines, `${sum(groups)}, in ${seconds.toFixed(1)} s`].join('\n');
};

function sum(groups: RuleFindings[]): string {
  const { problems, remarks } = countFindings(groups);
  const counts = [
    ...(problems > 0
      ? [`${problems} problem${problems > 1 ? 's' : ''}`]
      : ['nothing to put right']),
    ...(remarks > 0 ? [`${remarks} remark${remarks > 1 ? 's' : ''}`] : []),
  ];
  return counts.join(', ');
}

/** A problem without its place. */
function gist(problem: Diagnostic): string {
  return formatDiagnostic(problem).split(' — ').slice(1).join(' — ');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
