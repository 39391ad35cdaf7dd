import { encodeQR } from 'qr';

/** A QR code as a drawing: dark squares of length 1 on a light ground of `size` by `size`. */
export interface QrPath {
  size: number;
  /** The outline of the dark squares, as SVG writes paths. */
  path: string;
}

/** As wide as the standard asks for. */
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
