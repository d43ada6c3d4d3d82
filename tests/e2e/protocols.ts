import type { Browser, CDPSession, Frame, Page, Protocol } from 'puppeteer-core';

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

function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

interface Remote {
  type: string;
  value?: RemoteNode | string;
  sharedId?: string;
}

interface RemoteNode {
  /** Of a shadow root. */
  mode?: 'open' | 'closed';
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
    context: contextOf(page.mainFrame()),
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
 * Calls a function, given as source, with the last element inside the one closed shadow root of a frame, and
 * returns the string that it gives; undefined where there is no such root.
 */
export function inShadow(frame: Frame, source: string): Promise<string | undefined> {
  return isFirefox(frame.page().browser())
    ? inFirefoxShadow(frame, source)
    : inChromiumShadow(frame, source);
}

async function inFirefoxShadow(frame: Frame, source: string): Promise<string | undefined> {
  const browser = frame.page().browser();
  const target = { context: contextOf(frame) };
  const tree = await run(browser, 'script.evaluate', {
    expression: 'document.documentElement',
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 100 },
  });
  const sharedId = lastInShadow(tree);
  if (sharedId === undefined) return undefined;
  const { value } = await run(browser, 'script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId }],
    target,
  });
  return typeof value === 'string' ? value : undefined;
}

function lastInShadow({ value }: Remote): string | undefined {
  if (typeof value !== 'object') return undefined;
  const root = value.shadowRoot?.value;
  if (typeof root === 'object' && root.mode === 'closed') return root.children?.at(-1)?.sharedId;
  for (const child of value.children ?? []) {
    const found = lastInShadow(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function inChromiumShadow(frame: Frame, source: string): Promise<string | undefined> {
  const session: CDPSession = await frame.page().createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = closedRoot(root);
    const last = found?.children?.at(-1);
    if (!last) return undefined;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: last.backendNodeId,
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
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  for (const child of node.contentDocument ? [...below, node.contentDocument] : below) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
