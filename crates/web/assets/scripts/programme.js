// Dragging an exercise to another place; the buttons beside it do the same.

const form = document.getElementById("drag-form");
let dragged = null;

function send(from, to) {
  const place = (slot) => `${slot.closest(".timeline").dataset.session} ${slot.dataset.at}`;
  const input = document.createElement("input");
  input.type = "hidden";
  input.name = "edit";
  input.value = `move ${place(from)} ${to}`;
  const what = document.createElement("input");
  what.type = "hidden";
  what.name = "what";
  what.value = from.dataset.what;
  form.append(input, what);
  sessionStorage.setItem("place", `${location.pathname} ${window.scrollY}`);
  form.submit();
}

for (const slot of document.querySelectorAll(".slot")) {
  slot.draggable = true;
  slot.addEventListener("dragstart", (event) => {
    dragged = slot;
    slot.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
  });
  slot.addEventListener("dragend", () => slot.classList.remove("dragged"));
  slot.addEventListener("dragover", (event) => {
    if (!dragged || dragged === slot) return;
    event.preventDefault();
    slot.classList.add("over");
  });
  slot.addEventListener("dragleave", () => slot.classList.remove("over"));
  slot.addEventListener("drop", (event) => {
    event.preventDefault();
    if (dragged) send(dragged, `${slot.closest(".timeline").dataset.session} ${slot.dataset.at}`);
  });
}
