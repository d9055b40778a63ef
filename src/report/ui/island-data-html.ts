/** Data for scripts of the report, on the page beside it; nobody sees it there. */
import type { IslandData } from '../views/island-data.ts';
import { type Html, html } from './html.ts';

export function islandDataHtml(data: Partial<IslandData>): Html {
  return html`${Object.entries(data).map(([id, value]) => html`<template id="${id}">${JSON.stringify(value)}</template>`)}`;
}
