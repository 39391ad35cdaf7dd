import { codeAddress } from './code-address.ts';

/** Goes to the page of a code, if there is one. */
async function goToCode(address: string): Promise<void> {
  const page = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  if (page?.ok) location.replace(address);
}

const address = codeAddress(location.pathname);
if (address !== undefined) void goToCode(address);
