/** Tells the server what became of something that the reading left to do. */
import { csrfHeaders } from "../csrf.js";
import { refusalSentence, showNotice } from "../notices.js";

/**
 * @param {string} address @param {Object<string, string>} [fields]
 * @returns {Promise<boolean>} whether it is noted; if not, the page says why
 */
export async function note(address, fields = {}) {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { Accept: "application/json", ...csrfHeaders() },
      body: new URLSearchParams(fields),
    });
    if (!response.ok) {
      showNotice(refusalSentence(response.status, await response.text()));
    }
    return response.ok;
  } catch {
    showNotice(refusalSentence(0));
    return false;
  }
}
