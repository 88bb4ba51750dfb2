// The page of the schedule works without this: the form below each calendar does all that dragging does. A shift that is dropped onto another fills
// the form in; nothing is changed before somebody has looked it over and sent it.
"use strict";
for (const schedule of document.querySelectorAll("[data-schedule]")) {
  const form = schedule.querySelector("form[data-swap]");
  if (!form) continue;
  let dragged = null;
  const set = (name, value) => {
    form.elements.namedItem(name).value = value;
  };
  const span = (from, to, shift) => {
    for (const [name, at] of [[from, shift.dataset.from], [to, shift.dataset.to]]) {
      const [day, hour] = at.split("T");
      set(`${name}Day`, day);
      set(`${name}Time`, hour);
    }
  };
  const fillIn = (from, onto) => {
    const exchange = form.elements.namedItem("exchange");
    const free = onto.dataset.shift === "";
    set("kind", free ? "Cover" : "Replace");
    set("add", from.dataset.shift);
    set("remove", onto.dataset.shift);
    span("from", "to", onto);
    span("givenFrom", "givenTo", from);
    // A shift for a shift is what a swap mostly is; one tick less makes it a mere stand-in.
    exchange.checked = !free;
    const given = exchange.closest("details");
    given.open = !free;
    given.parentElement.closest("details").open = true;
    form.querySelector("[data-told]").textContent = free
      ? `Filled in: ${from.dataset.words} covers ${onto.dataset.from.replace("T", " ")}. Look it over and send it.`
      : `Filled in: ${from.dataset.words} for ${onto.dataset.words} from ${onto.dataset.from.replace("T", " ")}, and the other way round from ${from.dataset.from.replace("T", " ")}. Look it over and send it.`;
    form.querySelector("button").focus();
  };
  for (const shift of schedule.querySelectorAll("[data-shift]")) {
    shift.draggable = shift.dataset.shift !== "" && !shift.closest(".past");
    shift.addEventListener("dragstart", event => {
      dragged = shift;
      event.dataTransfer.setData("text/plain", shift.dataset.words);
      event.dataTransfer.effectAllowed = "move";
    });
    shift.addEventListener("dragend", () => {
      dragged = null;
      for (const marked of schedule.querySelectorAll(".over")) marked.classList.remove("over");
    });
    shift.addEventListener("dragover", event => {
      if (!dragged || dragged.dataset.shift === shift.dataset.shift || shift.closest(".past")) return;
      event.preventDefault();
      shift.classList.add("over");
    });
    shift.addEventListener("dragleave", () => shift.classList.remove("over"));
    shift.addEventListener("drop", event => {
      event.preventDefault();
      if (dragged && dragged.dataset.shift !== shift.dataset.shift) fillIn(dragged, shift);
    });
  }
}
