// @ts-check

/** Keys without a character, as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** What WebDriver calls a key. @param {string} key */
export function toWebDriverKey(key) {
  const code = /** @type {Record<string, string>} */ (CODES)[key] ?? key;
  if (Array.from(code).length !== 1) throw new Error(`the key ${key} is not known to the WebKit driver yet`);
  return code;
}
