import { escapeXml } from '../../../../src/domain/text/escape.ts';
import { expect, test } from 'vitest';
import { xmlElement, xmlDocument } from '../../../../src/domain/feeds/xml.ts';

test('text and attributes keep their letters', () => {
  const text = escapeXml('a < b & "c" > d');
  expect(xmlElement('x', { y: '<"&>' }, text)).toBe(
    '<x y="&lt;&quot;&amp;&gt;">a &lt; b &amp; &quot;c&quot; &gt; d</x>',
  );
  expect(xmlElement('x', {})).toBe('<x/>');
});

test('what no document may hold is left out', () => {
  expect(escapeXml('a\u0000\u0008b\ud800c\n「失効」😀')).toBe('abc\n「失効」😀');
});

test('a document says what it is', () => {
  expect(xmlDocument('<x/>')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<x/>\n');
});
