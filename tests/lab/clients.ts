import type { Client } from './client.ts';
import { chromium } from './clients/chromium.ts';
import { commands } from './clients/commands.ts';
import { firefox, firefoxClassic } from './clients/firefox.ts';
import { gnomeWeb } from './clients/gnome-web.ts';

/** All clients the lab can drive. */
export const clients: Client[] = [chromium, firefox, firefoxClassic, gnomeWeb, ...commands];
