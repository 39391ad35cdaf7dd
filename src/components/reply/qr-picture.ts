import { createElement } from './element.ts';

/**
 * Creates a place for the QR code of a URL. The code that draws it is loaded with the first one.
 * @param failed the text to show if that fails
 */
export function qrPicture(
  label: string,
  failed: string,
): {
  view: HTMLElement;
  show: (address?: string) => Promise<void>;
} {
  const view = createElement('div', { className: 'ef-reply-qr', hidden: true });
  return {
    view,
    show: async (address) => {
      view.hidden = address === undefined;
      if (address === undefined) return;
      const drawing = await import('../page-scripts/qr-code.ts').catch(() => undefined);
      view.replaceChildren(drawing?.qrCode(address, label) ?? createElement('p', {}, failed));
    },
  };
}
