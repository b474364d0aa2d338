/**
 * A form that was opened from the queue of a reviewer: J and K lead to the next and the one before (the links are in the bar
 * that the server fills), and a decision says which queue it belongs to, so that the next form follows.
 */
const KEYS = { j: "next", k: "prev" };
const WRITING = "input, textarea, select, [contenteditable]";

const bar = document.getElementById("queue-spot");

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
  const way = KEYS[event.key.toLowerCase()];
  if (!plain || !way || event.target.closest?.(WRITING) || document.querySelector("dialog[open]")) {
    return;
  }
  const link = bar.querySelector(`a[rel=${way}]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});

document.body.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.path.endsWith("/decisions")) {
    event.detail.parameters.queue = bar.dataset.queue;
  }
});
