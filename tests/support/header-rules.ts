/**
 * Reads `_headers` as Netlify and Cloudflare do: the headers of all rules that fit an address. Both join the values
 * if there are several.
 */
export function headersIn(file: string, address: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  let fits = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) fits = patternOf(line).test(address);
    else if (fits && line.trim() !== '') {
      const [name = '', ...value] = line.trim().split(': ');
      headers.set(name, [...(headers.get(name) ?? []), value.join(': ')]);
    }
  }
  return headers;
}

function patternOf(rule: string): RegExp {
  const escaped = rule.replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);
}
