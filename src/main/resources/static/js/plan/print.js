/** The print view: the button opens the browser's own dialog. */
document.getElementById("print").addEventListener("click", () => window.print());
