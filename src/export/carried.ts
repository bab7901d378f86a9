/**
 * What a figure carries, so that the app can restore the timeline it was made from: the articles with
 * their events, and how they were shown. Packed by a library in JavaScript: a browser's own packer
 * and Node's need not give the same bytes.
 */
import { deflateSync, strToU8 } from 'fflate';
import type { FigureInput } from './input';
import { seedJson } from './seed';

const CHUNK = 0x2000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** The figure's input as packed text: base64 of deflated JSON. */
export function carried(input: FigureInput): string {
  const { dataset, events: _events, ...settings } = input;
  const state = {
    schema: 'sourceline/figure/1',
    settings,
    seeds: dataset.articles.map((article) => ({
      text: article.text,
      json: seedJson(article, dataset.eventsOf(article.id)),
    })),
  };
  return base64(deflateSync(strToU8(JSON.stringify(state)), { level: 9, mem: 8 }));
}
