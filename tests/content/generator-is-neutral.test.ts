import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const vocabulary =
  /certificate|証明書|revok|revoc|失効|firefox|chrome|safari|openssl|\btls\b|\bssl\b/i;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name));

/** The lines of a text that speak of the subject of `content/`. */
const subjectLines = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) => (vocabulary.test(line) ? [`${index + 1}: ${line}`] : []));

describe('nothing in src/ knows what content/ is about', () => {
  test.each(files)('%s', (file) => {
    expect(subjectLines(file)).toEqual([]);
    expect(subjectLines(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test('a word of the subject is noticed in any case and inside a longer word', () => {
  const text = 'neutral\nSEC_ERROR_REVOKED_CERTIFICATE\nover TLS\nhtmlssl';
  expect(subjectLines(text)).toEqual(['2: SEC_ERROR_REVOKED_CERTIFICATE', '3: over TLS']);
});
