/** What every page has: tokens and refusals of htmx requests, confirmations, the way back. */
import { csrfHeaders } from "./csrf.js";
import { refusalSentence, showNotice } from "./notices.js";

document.body.addEventListener("htmx:configRequest", (event) => {
  Object.assign(event.detail.headers, csrfHeaders());
});

/** What nobody asked for, nobody is told the failure of: only that the sign-in has expired concerns everything. */
const isQuiet = (event) => event.detail.elt.matches("[data-quiet]");

document.body.addEventListener("htmx:responseError", (event) => {
  const { status, responseText } = event.detail.xhr;
  if (isQuiet(event) && status !== 401) {
    return;
  }
  const notice = showNotice(refusalSentence(status, responseText));
  if (status === 401) {
    const link = document.createElement("a");
    link.href = "/login";
    link.target = "_blank";
    link.textContent = "在新窗口登录";
    notice.append(" ", link);
  }
});

document.body.addEventListener("htmx:sendError", (event) => {
  if (!isQuiet(event)) {
    showNotice(refusalSentence(0));
  }
});

document.addEventListener("submit", (event) => {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});

for (const button of document.querySelectorAll("[data-back]")) {
  button.hidden = history.length < 2;
  button.addEventListener("click", () => history.back());
}
