// @ts-check
import { readFileSync } from 'node:fs';

/**
 * What is looked for on a page. `name` matches from the start of the accessible name, or by pattern.
 * @typedef {{
 *   role: string, name: string | { source: string, flags: string } | null, exact: boolean, nth: number | null,
 *   within: Query | null
 * }} Query
 */

/**
 * Runs in the page, once a document: finds elements by role and name as axe-core computes them, in all engines alike.
 * @param {any} axe
 */
function installAgent(axe) {
  const { aria, dom, text } = axe.commons;
  const clean = (/** @type {string} */ words) => words.replace(/\s+/g, ' ').trim();

  /** @param {Element} root @param {Query} query @returns {{ element: Element, name: string }[]} */
  function search(root, query) {
    const scopes = query.within ? search(root, query.within).map(({ element }) => element) : [root];
    const role = query.role === 'image' ? 'img' : query.role;
    const found = scopes
      .flatMap((scope) => [...scope.querySelectorAll('*')])
      .map((element) => axe.utils.getNodeFromTree(element))
      .filter((node) => node && (aria.getRole(node) ?? '').replace(/^image$/, 'img') === role)
      .filter((node) => dom.isVisibleToScreenReaders(node))
      .map((node) => ({ element: node.actualNode, name: clean(text.accessibleTextVirtual(node)) }));
    const named = found.filter(({ name }) => matches(name, query));
    const same = named.filter(({ name }) => name === query.name);
    if (query.nth === null) return same.length === 1 ? same : named;
    const chosen = named.at(query.nth);
    return chosen ? [chosen] : [];
  }

  /** @param {string} name @param {Query} query */
  function matches(name, query) {
    if (query.name === null) return true;
    if (typeof query.name !== 'string') return new RegExp(query.name.source, query.name.flags).test(name);
    return query.exact ? name === query.name : name.startsWith(query.name);
  }

  /** @param {Query} query */
  function find(query) {
    // As axe.setup, but without what it gathers to make selectors, which takes two thirds of its time.
    Object.assign(axe, { _tree: axe.utils.getFlattenedTree(document.documentElement) });
    try {
      return search(document.documentElement, query);
    } finally {
      axe.teardown();
    }
  }

  /** @param {Query} query @returns {Element} */
  function one(query) {
    const found = find(query);
    if (found.length === 1 && found[0]) return found[0].element;
    throw new Error(
      found.length === 0
        ? 'it is not there'
        : `there are ${found.length}: ${found.map(({ name }) => name).join(' | ')}`,
    );
  }

  /** @param {Element} element */
  function box(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }

  /** @param {Element} element */
  function middle(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Whether a click on its middle reaches it: it lies in the window, and nothing covers it or cuts it off. @param {Element} element */
  function isReachable(element) {
    const { x, y } = middle(element);
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true);
  }

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** Where a click on it lands. Throws while it is disabled, moving or covered. @param {Query} query */
  async function aim(query) {
    let element = one(query);
    if (element.matches(':disabled, [aria-disabled=true]')) throw new Error('it is disabled');
    // Check boxes and radio buttons are often hidden, and drawn by their labels.
    const label = element.closest('label');
    if (label && element.matches('input:is([type=checkbox], [type=radio])')) element = label;
    if (!isReachable(element)) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const first = element.getBoundingClientRect();
    await nextFrame();
    const then = element.getBoundingClientRect();
    if (first.x !== then.x || first.y !== then.y) throw new Error('it is moving');
    if (then.width === 0 || then.height === 0) throw new Error('it has no size');
    if (!isReachable(element)) {
      const { x, y } = middle(element);
      const above = document.elementFromPoint(x, y);
      throw new Error(`it is covered by ${above ? above.outerHTML.slice(0, 120) : 'nothing that can be clicked'}`);
    }
    return middle(element);
  }

  return { find, one, box, aim, axe };
}

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Whether the agent is there already, as an expression. */
export const IS_AGENT_THERE = "typeof globalThis.samelightRig === 'object'";

/** Brings the agent to the page as `samelightRig`, as an expression; axe-core stays inside it. */
export const AGENT = `(() => {
  ${axeSource};
  globalThis.samelightRig = (${installAgent})(globalThis.axe);
  return true;
})()`;
