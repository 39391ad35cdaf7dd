import { encodeQR } from 'qr';

/** A QR code as a drawing: dark modules of 1 by 1 on a light square of `size` by `size`. */
export interface QrPath {
  size: number;
  /** The dark modules as an SVG path. */
  path: string;
}

/** The width of the quiet zone in modules (ISO/IEC 18004). */
const BORDER = 4;

/** Draws the QR code of a text, its light border included. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { border: BORDER });
  const path = rows.flatMap((row, y) => {
    const bars = row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g);
    return [...bars].map(({ 0: bar, index }) => `M${index} ${y}h${bar.length}v1H${index}z`);
  });
  return { size: rows.length, path: path.join('') };
}
