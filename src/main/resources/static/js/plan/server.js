/**
 * Talks to the server about one form. Every answer is told as a kind, so that nobody else
 * needs to know of status codes, redirects to the sign-in page or CSRF tokens.
 *
 * @typedef {import('./content.js').Content} Content
 * @typedef {{by: string, at: string, changes: {path: string}[]}} Edit
 * @typedef {{version: number, content: Content, savedAt: string, edits: Edit[]}} Current
 * @typedef {{kind: 'saved'|'current', saved: Current}
 *   | {kind: 'stale', current: Current}
 *   | {kind: 'rejected', problems: {path: string, message: string}[]}
 *   | {kind: 'refused', message: string, final: boolean}
 *   | {kind: 'signedOut'|'otherAccount'|'offline'|'slow'}} Answer
 */

import { csrfHeaders } from "../csrf.js";

/** A request that outlives its page may carry 64 KiB; Chinese characters take three bytes. */
const MOST_WHEN_LEAVING = 20_000;

/** What has not come by then, the whole of the answer, is given up. */
const PATIENCE_MILLIS = 30_000;

export class Server {

  /** @param {{address: string, account: string}} settings */
  constructor({ address, account }) {
    this.url = address;
    this.account = account;
  }

  /**
   * Stores the form. @param {number} version the version it was made on @param {Content} content
   * @returns {Promise<Answer>}
   */
  async save(version, content) {
    const body = JSON.stringify({ version, content });
    let response = await this.#send("PUT", this.url, body);
    if (response.status === 403) {
      const renewed = await this.current(version);
      if (renewed.kind !== "current") {
        return renewed;
      }
      response = await this.#send("PUT", this.url, body);
    }
    return this.#answer(response, "saved");
  }

  /**
   * The form as it is now, with the edits since a version; renews the CSRF cookie.
   * @param {number} since
   * @returns {Promise<Answer>}
   */
  async current(since) {
    const answer = await this.#answer(await this.#send("GET", `${this.url}?since=${since}`), "current");
    return answer.kind === "current" && answer.saved.account !== this.account ? { kind: "otherAccount" } : answer;
  }

  /**
   * How target values are understood. @param {string[]} texts
   * @returns {Promise<?string[]>} null if the server does not answer now
   */
  async meanings(texts) {
    const response = await this.#send("POST", "/plans/target-meanings", JSON.stringify(texts));
    return response.ok ? json(response) : null;
  }

  /** @returns {Promise<Response|'offline'|'slow'>} */
  async #send(method, url, body) {
    const headers = { Accept: "application/json", ...(body !== undefined && { "Content-Type": "application/json", ...csrfHeaders() }) };
    const keepalive = document.visibilityState === "hidden" && (body?.length ?? 0) < MOST_WHEN_LEAVING;
    const patience = new AbortController();
    setTimeout(() => patience.abort(), PATIENCE_MILLIS);
    try {
      return await fetch(url, { method, headers, body, keepalive, signal: patience.signal, redirect: "manual", cache: "no-store" });
    } catch {
      return patience.signal.aborted ? "slow" : "offline";
    }
  }

  async #answer(response, kind) {
    if (typeof response === "string") {
      return { kind: response };
    }
    if (response.status >= 500 || response.status === 429) {
      return { kind: "offline" };
    }
    if (response.type === "opaqueredirect" || response.status === 401) {
      return { kind: "signedOut" };
    }
    const body = await json(response);
    if (body === null) {
      return { kind: "offline" };
    }
    if (response.ok) {
      return { kind, saved: body };
    }
    if (response.status === 409 && body.content) {
      return { kind: "stale", current: body };
    }
    if (response.status === 422) {
      return { kind: "rejected", problems: body.errors ?? [] };
    }
    const final = [403, 404, 409].includes(response.status);
    return { kind: "refused", final, message: body.detail ?? "服务器没有接受这次保存。" };
  }
}

async function json(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
