import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { qrCode } from '../../../../src/components/page-scripts/qr-code.ts';

/** As much of an element as the picture needs. */
class FakeElement {
  attributes = new Map<string, string>();
  children: FakeElement[] = [];
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  setAttribute(key: string, value: string): void {
    this.attributes.set(key, value);
  }
  append(...children: FakeElement[]): void {
    this.children.push(...children);
  }
}
beforeEach(() => {
  vi.stubGlobal('document', {
    createElementNS: (_: string, name: string) => new FakeElement(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the picture has a name, is dark on light and needs no style', () => {
  const svg = qrCode('https://error-faq.example/', 'QR code') as unknown as FakeElement;
  expect(svg.attributes.get('role')).toBe('img');
  expect(svg.attributes.get('aria-label')).toBe('QR code');
  const parts = svg.children.map(({ name, attributes }) => [name, attributes.get('fill')]);
  expect(parts).toEqual([
    ['rect', '#fff'],
    ['path', '#000'],
  ]);
  for (const { attributes } of [svg, ...svg.children]) expect(attributes.has('style')).toBe(false);
});
