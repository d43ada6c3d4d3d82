import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * The browsers' own protocols, for what puppeteer's one API leaves out: closed shadow roots in both, and in
 * Firefox the pages of extensions and the browser's own window.
 */
interface Bidi {
  send<T>(method: string, params: object): Promise<{ result: T }>;
}

function bidi(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** Whether a browser speaks WebDriver BiDi, which here means Firefox. */
export function isFirefox(browser: Browser): boolean {
  return bidi(browser) !== undefined;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

interface Remote {
  type: string;
  value?: RemoteNode | string;
  sharedId?: string;
}

interface RemoteNode {
  shadowRoot?: Remote | null;
  children?: Remote[];
}

type Evaluated =
  | { type: 'success'; result: Remote }
  | { type: 'exception'; exceptionDetails: object };

async function run(browser: Browser, method: string, params: object): Promise<Remote> {
  const { result } = await bidi(browser).send<Evaluated>(method, { awaitPromise: true, ...params });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return result.result;
}

/** Goes to an address that puppeteer waits for in vain, as it does for those of extensions in Firefox. */
export async function navigate(page: Page, url: string): Promise<void> {
  await bidi(page.browser()).send('browsingContext.navigate', {
    context: contextOf(page),
    url,
    wait: 'none',
  });
}

/** Runs an expression in Firefox's own window and returns the string that it gives. */
export async function inFirefox(browser: Browser, expression: string): Promise<string> {
  const { result } = await bidi(browser).send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const { value } = await run(browser, 'script.evaluate', {
    expression,
    target: { context: result.contexts[0]?.context },
  });
  return typeof value === 'string' ? value : '';
}

/**
 * Calls a function, given as source, with the first element inside the one closed shadow root of a page, and
 * returns the string that it gives; undefined where there is no such root.
 */
export function inShadow(page: Page, source: string): Promise<string | undefined> {
  return isFirefox(page.browser()) ? inFirefoxShadow(page, source) : inChromiumShadow(page, source);
}

async function inFirefoxShadow(page: Page, source: string): Promise<string | undefined> {
  const browser = page.browser();
  const target = { context: contextOf(page) };
  const tree = await run(browser, 'script.evaluate', {
    expression: 'document.documentElement',
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 100 },
  });
  const sharedId = firstInShadow(tree);
  if (sharedId === undefined) return undefined;
  const { value } = await run(browser, 'script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId }],
    target,
  });
  return typeof value === 'string' ? value : undefined;
}

function firstInShadow({ value }: Remote): string | undefined {
  if (typeof value !== 'object') return undefined;
  const root = value.shadowRoot?.value;
  // A page's own roots are open in these tests, and the card's root begins with its popover.
  const first = typeof root === 'object' ? root.children?.at(-1) : undefined;
  if (first && JSON.stringify(first).includes('"class":"popover"')) return first.sharedId;
  for (const child of value.children ?? []) {
    const found = firstInShadow(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function inChromiumShadow(page: Page, source: string): Promise<string | undefined> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = closedRoot(root);
    const first = found?.children?.at(-1);
    if (!first) return undefined;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: first.backendNodeId,
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
    });
    return typeof result.value === 'string' ? result.value : undefined;
  } finally {
    await session.detach();
  }
}

function closedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
