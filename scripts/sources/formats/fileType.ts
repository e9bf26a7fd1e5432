import type { FileType } from '../types.ts';
import { isHtml, isMarkdown } from './markup.ts';

/**
 * Format of a text file: JSON begins like JSON, JSON Lines are whole objects a line, and what is no page either is a
 * table of delimited text.
 * @param head Its beginning.
 * @param whole Whether that is all.
 * @param wished Format settled for other files of the source; it decides where the text is no JSON.
 */
export function textType(head: string, whole: boolean, wished?: FileType): FileType {
  if (/^\s*(?:\[\s*(?:[[{"\d\]-]|true|false|null)|\{\s*["}])/.test(head)) return jsonType(head, whole);
  if (wished === 'csv' || wished === 'html' || wished === 'markdown') return wished;
  if (isHtml(head)) return 'html';
  return isMarkdown(head) ? 'markdown' : 'csv';
}

function jsonType(head: string, whole: boolean): FileType {
  const [first = '', second] = head.trim().split(/\r\n|\n|\r/, 2);
  if (!first.startsWith('{') || !isJson(first)) {
    // In one JSON document an object that begins a line follows one of these signs; else the first line is broken.
    return first.startsWith('{') && second?.startsWith('{') && !/[[{,:]\s*$/.test(first) ? 'jsonl' : 'json';
  }
  if (second !== undefined) return 'jsonl';
  return whole && holdsList(first) ? 'json' : 'jsonl';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function holdsList(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value).includes('[{');
}
