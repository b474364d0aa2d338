/** Shows a sentence at the top of the page, in place of the one before. kind: success, warning, danger. */
export function showNotice(sentence, kind = "danger") {
  const notice = document.createElement("div");
  notice.className = `alert alert-${kind}`;
  notice.setAttribute("role", kind === "danger" ? "alert" : "status");
  notice.textContent = sentence;
  document.getElementById("notices").replaceChildren(notice);
  return notice;
}

/** The Chinese sentence of a refused request: that of the problem document, or a general one. */
export function refusalSentence(status, body) {
  try {
    return JSON.parse(body).detail;
  } catch {
    return status === 0 ? "网络连接中断，请检查网络后再试。" : "系统没有完成这次操作，请稍后再试。";
  }
}
