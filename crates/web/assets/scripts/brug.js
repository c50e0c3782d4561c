// Small helps on every page; everything also works without them.

// Copies the text of another element: <button data-copy="ID" data-copied="Copied">.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.querySelector("span").textContent = button.dataset.copied;
    button.setAttribute("aria-live", "polite");
  });
}

// Prints the page: <button data-print>.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A form is sent once, however often one taps.
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
// Coming back with the browser's button, one may send it again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// After a change of the programme the page stays where it was.
const kept = sessionStorage.getItem("place");
if (kept) {
  const [path, y] = kept.split(" ");
  if (path === location.pathname) window.scrollTo(0, Number(y));
  sessionStorage.removeItem("place");
}
for (const form of document.querySelectorAll("form[data-stay], .buttons, .broken form")) {
  form.addEventListener("submit", () => sessionStorage.setItem("place", `${location.pathname} ${window.scrollY}`));
}
