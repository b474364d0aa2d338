/** Says all the time whether everything is stored, and what to do where it is not. */

const KEPT = "内容已存在本机";

const SENTENCES = {
  dirty: "有未保存的修改",
  saving: "正在保存…",
  offline: `网络中断，${KEPT}`,
  slow: `网络太慢没有存上，${KEPT}`,
  signedOut: `登录已过期，${KEPT}`,
  conflict: "等您选择留下哪一种写法",
  otherAccount: "已换了账号登录，没有保存",
  refused: "没有保存",
  rejected: "没有保存",
};

export class SaveState {

  /**
   * @param {HTMLElement} place
   * @param {HTMLElement} banner
   * @param {import("./autosave.js").Autosave} autosave
   * @param {import("./store.js").PlanStore} store
   * @param {string} savedAt when the form was stored last
   */
  constructor(place, banner, autosave, store, savedAt) {
    Object.assign(this, { place, banner, store, savedAt });
    autosave.addEventListener("state", ({ detail }) => this.#show(detail));
    this.#show({ kind: "saved" });
  }

  #show({ kind, message, savedAt, kept = true }) {
    this.savedAt = savedAt ?? this.savedAt;
    const unkept = !kept && SENTENCES[kind]?.includes(KEPT);
    this.place.dataset.state = kind;
    this.place.textContent = kind === "saved" ? this.#saved() : SENTENCES[kind].replace(unkept ? KEPT : "", unkept ? "请不要关闭本页" : "");
    this.#warn(kind, message);
  }

  #saved() {
    const refused = this.store.rejected.size;
    return `已保存 ${clock(this.savedAt)}${refused ? `，有 ${refused} 格没有存上` : ""}`;
  }

  #warn(kind, message) {
    const sentences = {
      signedOut: "登录已过期。您写的内容都在本机，没有丢失。请在新窗口登录，登录后回到本页会自动保存。",
      otherAccount: "本浏览器已换成别的账号登录，本页的修改存在本机、没有保存。请用原来的账号登录后刷新本页。",
      slow: "服务器半分钟没有回应，这次没有存上。您可以继续填写，内容存在本机，过一会儿自动再存。",
      offline: "连不上服务器。您可以继续填写，内容存在本机，连上后自动保存。",
    };
    const sentence = sentences[kind] ?? (kind === "refused" || kind === "rejected" ? `${message ?? "服务器没有接受这次保存。"}您写的内容还在本机。` : null);
    if (kind === "dirty" || kind === "saving") {
      return;
    }
    this.banner.hidden = sentence === null;
    if (sentence !== null && this.banner.dataset.kind !== kind + sentence) {
      this.banner.replaceChildren(sentence, ...(kind === "signedOut" ? [" ", signInLink()] : []));
    }
    this.banner.dataset.kind = kind + (sentence ?? "");
  }
}

function signInLink() {
  const link = document.createElement("a");
  link.href = "/login";
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "在新窗口登录";
  return link;
}

/** @param {string} instant @returns {string} 12:03, with the day if it is not today */
function clock(instant) {
  const at = new Date(instant);
  const two = (number) => String(number).padStart(2, "0");
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return at.toDateString() === new Date().toDateString() ? time : `${at.getMonth() + 1}月${at.getDate()}日 ${time}`;
}
