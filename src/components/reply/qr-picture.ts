import { element } from './element.ts';

/** A place for the QR code of an address; what draws it is fetched with the first one. */
export function qrPicture(label: string): {
  view: HTMLElement;
  show: (address?: string) => Promise<void>;
} {
  const view = element('div', { className: 'reply-qr', hidden: true });
  return {
    view,
    show: async (address) => {
      view.hidden = address === undefined;
      if (address === undefined) return;
      const { qrCode } = await import('../qr-code/qr-code.ts');
      view.replaceChildren(qrCode(address, label));
    },
  };
}
