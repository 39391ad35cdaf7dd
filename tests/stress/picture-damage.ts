import type { Browser } from '@playwright/test';

/** How a warning is looked at. */
export interface View {
  scheme: 'light' | 'dark';
  width: number;
  /** Device pixels to a CSS pixel. */
  pixels: number;
  damage: string;
}

/** A picture as a file of some type, as Base64. */
export interface TakenPicture {
  base64: string;
  type: 'image/png' | 'image/jpeg';
}

interface Damage {
  kind: 'clean' | 'scaled' | 'photographed';
  /** How the picture is shown again, and what lies over it, as declarations of CSS. */
  style?: string;
  over?: string;
  /** The quality as JPEG; PNG if left out. */
  quality?: number;
}

/** What happens to pictures on their way. A photographed one is of a screen and rarely straight or even. */
export const damages: Record<string, Damage> = {
  none: { kind: 'clean' },
  'JPEG 75': { kind: 'scaled', quality: 75 },
  'JPEG 60': { kind: 'scaled', quality: 60 },
  'JPEG 40': { kind: 'scaled', quality: 40 },
  'three quarters': { kind: 'scaled', style: 'zoom: 0.75', quality: 85 },
  blurred: { kind: 'photographed', style: 'filter: blur(0.7px)', quality: 80 },
  turned: { kind: 'photographed', style: 'transform: rotate(2deg)', quality: 80 },
  tilted: {
    kind: 'photographed',
    style: 'transform: perspective(1500px) rotateY(12deg) rotateX(6deg)',
    quality: 80,
  },
  moiré: {
    kind: 'photographed',
    style: 'filter: blur(0.5px)',
    over: 'background: repeating-linear-gradient(75deg, #0004 0 2px, #fff4 2px 5px)',
    quality: 80,
  },
  glare: {
    kind: 'photographed',
    over: 'background: radial-gradient(circle at 70% 20%, #fffb, #fff0 45%)',
    quality: 80,
  },
  'uneven light': {
    kind: 'photographed',
    style: 'filter: blur(0.4px) contrast(0.8)',
    over: 'background: linear-gradient(115deg, #0000 20%, #000a)',
    quality: 70,
  },
};

/** What keeps a kept document from being shown again: its scripts and its policy. */
const UNSAFE = /<script\b[^]*?<\/script>|<meta http-equiv[^>]*>/g;

/** Renders a document, takes its picture, and takes one of that as it is damaged. */
export async function takePicture(
  browser: Browser,
  html: string,
  { scheme, width, pixels, damage }: View,
): Promise<TakenPicture> {
  const viewport = { width, height: width === 360 ? 740 : Math.round(width * 0.62) };
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: pixels,
    colorScheme: scheme,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.setContent(html.replace(UNSAFE, ''));
  const plain = await page.screenshot();
  const { style = '', over = '', quality } = damages[damage] ?? {};
  if (quality === undefined) {
    await context.close();
    return { base64: plain.toString('base64'), type: 'image/png' };
  }
  await page.setContent(
    `<body style="margin: 0; background: #777"><img alt="" src="data:image/png;base64,${plain.toString('base64')}" style="display: block; width: ${String(width)}px; ${style}"><div style="position: fixed; inset: 0; ${over}"></div>`,
  );
  const taken = await page.screenshot({ type: 'jpeg', quality });
  await context.close();
  return { base64: taken.toString('base64'), type: 'image/jpeg' };
}
