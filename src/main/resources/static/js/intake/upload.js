/**
 * Sends documents one by one and shows how far they are; what cannot be read is refused
 * before it is sent, with what to do instead. Without scripts the form sends them itself.
 */
import { csrfHeaders } from "../csrf.js";
import { refusalSentence } from "../notices.js";

const READABLE = ["docx", "xlsx", "txt", "html", "htm"];

const WORD = "用 Word 或 WPS 打开，另存为 .docx 后再导入。";
const EXCEL = "用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。";
const ADVICE = { doc: WORD, wps: WORD, wpt: WORD, rtf: WORD, odt: WORD, docm: WORD, pdf: WORD,
  xls: EXCEL, et: EXCEL, ett: EXCEL, csv: EXCEL, ods: EXCEL, xlsm: EXCEL, xlsb: EXCEL };

const form = document.getElementById("upload");
const files = document.getElementById("files");
const pasted = document.getElementById("pasted");
const sending = document.getElementById("sending");
const zone = form.querySelector(".drop-zone");

let queue = Promise.resolve();

showOneWay();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (pasted.value.trim()) {
    take([new File([pasted.value], "粘贴的内容.txt", { type: "text/plain" })]);
    pasted.value = "";
  }
  take([...files.files]);
  files.value = "";
});

files.addEventListener("change", () => {
  take([...files.files]);
  files.value = "";
});

pasted.addEventListener("paste", (event) => {
  const html = event.clipboardData.getData("text/html");
  if (event.clipboardData.files.length && !html) {
    event.preventDefault();
    take([...event.clipboardData.files]);
  } else if (html.includes("<table")) {
    event.preventDefault();
    take([new File([html], "粘贴的内容.html", { type: "text/html" })]);
  }
});

for (const name of ["dragenter", "dragover"]) {
  zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add("dragged-over");
  });
}
for (const name of ["dragleave", "drop"]) {
  zone.addEventListener(name, () => zone.classList.remove("dragged-over"));
}
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  take([...event.dataTransfer.files]);
});

/** Chosen files are sent at once; only pasted words need a button. */
function showOneWay() {
  const button = document.getElementById("send");
  form.querySelector("label[for=files]").className = "btn btn-primary";
  files.classList.add("visually-hidden");
  button.textContent = "读取粘贴的内容";
  pasted.after(button);
}

/** @param {File[]} chosen */
function take(chosen) {
  for (const file of chosen) {
    const line = new Line(file);
    const refusal = refusalOf(file);
    if (refusal) {
      line.refuse(refusal);
    } else {
      queue = queue.then(() => send(file, line));
    }
  }
}

function refusalOf(file) {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1].toLowerCase();
  if (!READABLE.includes(ending)) {
    return `不能读这种文件。请${ADVICE[ending] ?? "另存为 .docx 或 .xlsx 后再导入。"}`;
  }
  if (file.size === 0) {
    return "这是空文件（0 字节），请重新选择。";
  }
  return file.size > Number(form.dataset.mostBytes) ? "超过 20 MB，请去掉图片或拆成几个文件再导入。" : null;
}

/** @param {File} file @param {Line} line @returns {Promise<void>} when the file is sent or refused */
function send(file, line) {
  const body = new FormData();
  body.append("file", file);
  body.append("template", form.elements.template.value);
  body.append("fiscalYear", form.elements.fiscalYear.value);
  const request = new XMLHttpRequest();
  request.open("POST", `${form.action}/files`);
  request.setRequestHeader("Accept", "application/json");
  Object.entries(csrfHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
  request.upload.addEventListener("progress", ({ loaded, total }) => line.progress(loaded / total));
  return new Promise((resolve) => {
    request.addEventListener("loadend", () => {
      if (request.status === 201) {
        line.done();
        document.body.dispatchEvent(new Event("imports-changed"));
      } else {
        line.refuse(refusalSentence(request.status, request.responseText), () => send(file, line));
      }
      resolve();
    });
    request.send(body);
  });
}

/** What the page shows of a file that is sent. */
class Line {

  constructor(file) {
    this.item = document.createElement("li");
    this.name = document.createElement("b");
    this.name.textContent = file.name;
    this.bar = document.createElement("progress");
    this.bar.max = 1;
    this.bar.setAttribute("aria-label", `${file.name} 的上传进度`);
    this.words = document.createElement("span");
    this.words.textContent = "等待上传";
    this.item.append(this.name, " ", this.bar, " ", this.words);
    sending.append(this.item);
  }

  progress(part) {
    this.bar.hidden = false;
    this.bar.value = part;
    this.words.className = "";
    this.words.textContent = part < 1 ? `${Math.floor(part * 100)}%` : "已发出，等待确认";
  }

  done() {
    this.bar.hidden = true;
    this.words.textContent = "已收到，在下面的导入记录里";
  }

  refuse(sentence, again) {
    this.bar.hidden = true;
    this.words.className = "field-error";
    this.words.textContent = sentence;
    if (again) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm";
      button.textContent = "再试一次";
      button.addEventListener("click", () => {
        button.remove();
        again();
      });
      this.item.append(" ", button);
    }
  }
}
