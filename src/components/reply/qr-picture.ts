import { createElement } from './element.ts';

/**
 * A place for the QR code of an address; what draws it is fetched with the first one.
 * @param failed what to say where that cannot be had
 */
export function qrPicture(
  label: string,
  failed: string,
): {
  view: HTMLElement;
  show: (address?: string) => Promise<void>;
} {
  const view = createElement('div', { className: 'reply-qr', hidden: true });
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
