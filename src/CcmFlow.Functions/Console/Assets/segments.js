// The page of texts works without this; the server counts when a text is previewed or saved. This counts while somebody types, by the same rules:
// GSM 03.38 (160/153 septets) where its tables have each character, else UCS-2 (70/67 code units); a pair is never split.
"use strict";
const gsmBasic = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const gsmExtension = new Set("\f^{}\\[~]|€");

function countSegments(text) {
  const units = text.split("");
  const gsm = units.every(unit => gsmBasic.has(unit) || gsmExtension.has(unit));
  const sizes = gsm ? units.map(unit => (gsmBasic.has(unit) ? 1 : 2)) : Array.from(text, point => point.length);
  const [single, part] = gsm ? [160, 153] : [70, 67];
  let [total, full, inPart] = [0, 0, 0];
  for (const size of sizes) {
    total += size;
    if (inPart + size > part) {
      full += 1;
      inPart = 0;
    }
    inPart += size;
  }
  return { encoding: gsm ? "Gsm7" : "Ucs2", units: total, segments: total <= single ? Math.min(total, 1) : full + 1 };
}

// The practice's facts put in, and what looks like a placeholder and is none.
function fillIn(text, facts) {
  const unknown = [];
  const filled = text.trim().replace(/\{(\w*)\}/g, (whole, name) => {
    if (Object.hasOwn(facts, name)) return facts[name];
    unknown.push(whole);
    return whole;
  });
  return { filled, unknown };
}

if (typeof document !== "undefined") {
  for (const form of document.querySelectorAll("form[data-words]")) {
    const typed = form.elements.namedItem("words");
    const shown = document.querySelector(`[data-count="${form.dataset.words}"]`);
    const preview = document.getElementById(`p-${form.dataset.words}`);
    let waiting;
    typed.addEventListener("input", () => {
      // A screen reader is told when somebody pauses, not at each key.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const { filled, unknown } = fillIn(typed.value, { PracticeName: form.dataset.name, PracticePhone: form.dataset.phone });
        const count = countSegments(filled);
        const room = count.encoding === "Gsm7" ? "of 160 characters" : "of 70 characters: some letter is outside the plain alphabet";
        shown.textContent = `What you typed: ${count.segments} ${count.segments === 1 ? "segment" : "segments"}, ${count.units} ${room}`
          + (unknown.length > 0 ? `. Not known: ${unknown.join(", ")}` : "");
        preview.textContent = filled;
      }, 300);
    });
  }
}
