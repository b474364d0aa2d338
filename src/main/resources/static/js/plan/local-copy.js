/**
 * What was typed and not yet stored by the server, kept in this browser: one copy for
 * each form, account and tab. A copy names what it was made on, so that it can be merged
 * into a form that others changed meanwhile.
 *
 * @typedef {import('./content.js').Content} Content
 * @typedef {{version: number, base: Content, content: Content}} Copy
 */

const TAB = "yardstick:tab";

/** How long other tabs have to say that a copy is theirs. */
const ANSWER_MILLIS = 200;

export class LocalCopy {

  /** @param {string} plan @param {string} account */
  constructor(plan, account) {
    this.prefix = `yardstick:plan:${plan}:${account}:`;
    this.tab = sessionTab();
    this.channel = "BroadcastChannel" in window ? new BroadcastChannel("yardstick-tabs") : null;
    this.channel?.addEventListener("message", ({ data }) => this.#answer(data));
  }

  /**
   * Keeps the copy. @param {Copy} copy
   * @returns {boolean} false if the browser has no room for it
   */
  keep(copy) {
    try {
      localStorage.setItem(this.prefix + this.tab, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  /** Everything is stored by the server. */
  forget() {
    try {
      localStorage.removeItem(this.prefix + this.tab);
    } catch {
      // a browser without storage has nothing to forget
    }
  }

  /**
   * The copies that were left behind: of this tab before it was loaded anew, and of tabs
   * that are closed. They are handed over once.
   * @returns {Promise<Copy[]>}
   */
  async takeLeftBehind() {
    const alive = await this.#tabsAlive();
    if (alive.has(this.tab)) {
      this.tab = sessionTab(true);
    }
    const keys = storedKeys().filter((key) => key.startsWith(this.prefix) && !alive.has(key.slice(this.prefix.length)));
    return keys.map((key) => {
      const copy = read(key);
      if (!key.endsWith(`:${this.tab}`)) {
        localStorage.removeItem(key);
      }
      return copy;
    }).filter((copy) => copy !== null);
  }

  #tabsAlive() {
    const alive = new Set();
    if (!this.channel) {
      return Promise.resolve(alive);
    }
    this.asked = (tab) => alive.add(tab);
    this.channel.postMessage({ question: "tab" });
    return new Promise((resolve) => { setTimeout(() => resolve(alive), ANSWER_MILLIS); });
  }

  #answer({ question, tab }) {
    if (question) {
      this.channel.postMessage({ tab: this.tab });
    } else {
      this.asked?.(tab);
    }
  }
}

function sessionTab(anew = false) {
  try {
    let tab = anew ? null : sessionStorage.getItem(TAB);
    if (!tab) {
      tab = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16)).join("");
      sessionStorage.setItem(TAB, tab);
    }
    return tab;
  } catch {
    return "only";
  }
}

function storedKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function read(key) {
  try {
    const copy = JSON.parse(localStorage.getItem(key));
    return copy?.content && copy?.base ? copy : null;
  } catch {
    return null;
  }
}
