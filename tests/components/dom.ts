import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Renders into a document without a browser: for what is said, not for how it looks. */
export function rendered(node: ComponentChild): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    document: Document;
  };
  globalThis.document = document;
  render(node, document.body);
  return document.body;
}
