/**
 * Saves the sheet by itself, one request at a time, until the server has everything; what
 * it has not yet is kept in this browser. Where somebody else saved meanwhile, what only
 * one side changed is taken, and what both changed waits for the person's choice: until
 * then the other's word stays stored and the own one stays in its field.
 *
 * Events: "state" (detail: {kind, sentence}), "saved" (the server's answer), "merged"
 * (detail: {by, taken, disputed}).
 */
import { csrfHeaders } from "../csrf.js";
import { refusalSentence } from "../notices.js";
import { compare, names, received, same, toSend, write, written } from "./entries.js";

const PAUSE_MILLIS = 700;

const RETRY_MILLIS = 5000;

export class SheetSaver extends EventTarget {

  /** @param {HTMLFormElement} form @param {{plan: string, account: string, hash: string, saved: Object}} settings */
  constructor(form, { plan, account, hash, saved }) {
    super();
    Object.assign(this, { form, hash, address: `/plans/${plan}/review-sheet`, key: `yardstick:sheet:${plan}:${account}` });
    Object.assign(this, { base: received(saved.entries), version: saved.version, disputed: new Map(), running: null, stopped: false });
    form.addEventListener("input", () => this.changed());
    window.addEventListener("online", () => this.flush());
    document.addEventListener("visibilitychange", () => this.flush());
    window.addEventListener("beforeunload", (leaving) => {
      if (!this.kept && !same(this.#outgoing(), this.base)) {
        leaving.preventDefault();
      }
    });
  }

  /** Takes up what this browser kept of an earlier visit, and what was filled in before the script was there. */
  resume() {
    const left = read(this.key);
    if (left) {
      this.#takeUp(left);
    }
    if (left || !same(written(this.form), this.base)) {
      this.changed();
    }
  }

  /** Marks of other cells than those of now are left out, opinions are not. */
  #takeUp(left) {
    if (left.hash === this.hash) {
      const now = this.base;
      for (const name of names(left.base, left.mine)) {
        if (left.mine[name] !== left.base[name]) {
          write(this.form, name, left.mine[name]);
        }
      }
      this.base = left.base;
      this.#meet(now, "别人");
    } else {
      const kept = Object.entries(left.mine).filter(([name, word]) => isOpinion(name) && word !== left.base[name] && !written(this.form)[name]);
      kept.forEach(([name, word]) => write(this.form, name, word));
    }
  }

  /** Tells that fields have other words now. */
  changed() {
    this.#keep();
    clearTimeout(this.timer);
    if (!this.stopped) {
      this.#tell("dirty", "有修改，即将保存…");
      this.timer = setTimeout(() => this.flush(), PAUSE_MILLIS);
    }
  }

  /** Decides a field that both changed. @param {string} name @param {boolean} mine */
  settle(name, mine) {
    if (!mine) {
      write(this.form, name, this.disputed.get(name).theirs);
    }
    this.disputed.delete(name);
    this.changed();
  }

  /** @returns {Promise<boolean>} whether the server has everything now */
  flush() {
    clearTimeout(this.timer);
    this.running ??= this.#saveAll().finally(() => { this.running = null; });
    return this.running;
  }

  async #saveAll() {
    while (!this.stopped && !same(this.#outgoing(), this.base)) {
      if (!this.form.checkValidity()) {
        this.#tell("failing", "有得分超出范围或不合档次，改正后才能保存。");
        return false;
      }
      this.#tell("saving", "正在保存…");
      if (!await this.#save(this.#outgoing())) {
        return false;
      }
    }
    this.#keep();
    return !this.stopped && this.disputed.size === 0;
  }

  async #save(words) {
    const { status, body } = await put(this.address, { version: this.version, hash: this.hash, entries: toSend(words) });
    const answer = parse(body);
    if (status === 200) {
      Object.assign(this, { base: words, version: answer.version });
      this.#tell("saved", `已保存 ${new Date(answer.at).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" })}`);
      this.dispatchEvent(new CustomEvent("saved", { detail: answer }));
      return true;
    }
    if (status === 409 && answer?.entries && !answer.finished) {
      this.version = answer.version;
      this.#meet(received(answer.entries), answer.by);
      this.dispatchEvent(new CustomEvent("saved", { detail: answer }));
      return true;
    }
    if (status === 0 || status === 401 || status >= 500) {
      this.#tell("failing", `${status === 401 ? "登录已过期，请在新窗口登录。" : "没有存上，稍后自动再试。"}填写的内容保留在浏览器里。`);
      this.timer = setTimeout(() => this.flush(), RETRY_MILLIS);
    } else {
      this.stopped = status !== 422;
      const sentence = answer?.finished ? `这张审核表已由${answer.by}定稿，请刷新页面。` : refusalSentence(status, body);
      this.#tell("failing", `没有存上：${sentence}`);
    }
    return false;
  }

  #meet(theirs, by) {
    const mine = written(this.form);
    const { taken, disputed } = compare(this.base, mine, theirs);
    taken.forEach((name) => write(this.form, name, theirs[name]));
    disputed.forEach((name) => this.disputed.set(name, { theirs: theirs[name], base: this.base[name] }));
    this.base = theirs;
    this.#keep();
    if (taken.length + disputed.length) {
      this.dispatchEvent(new CustomEvent("merged", { detail: { by, taken, disputed } }));
    }
  }

  #outgoing() {
    const words = written(this.form);
    this.disputed.forEach(({ theirs }, name) => { words[name] = theirs; });
    return words;
  }

  /** A field in dispute keeps the state before both changes, so that it is asked again after a reload. */
  #keep() {
    const mine = written(this.form);
    const base = { ...this.base };
    this.disputed.forEach((dispute, name) => { base[name] = dispute.base; });
    try {
      if (same(mine, base)) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify({ hash: this.hash, base, mine }));
      }
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }

  #tell(kind, sentence) {
    this.dispatchEvent(new CustomEvent("state", { detail: { kind, sentence } }));
  }
}

function isOpinion(name) {
  return name === "opinion" || name.endsWith(".words");
}

async function put(address, content) {
  try {
    const response = await fetch(address, {
      method: "PUT",
      headers: { Accept: "application/json", "Content-Type": "application/json", ...csrfHeaders() },
      body: JSON.stringify(content),
      redirect: "manual",
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 0, body: "" };
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
