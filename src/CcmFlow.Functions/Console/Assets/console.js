// The console works without this. It makes a running timer tick; the server keeps the time.
"use strict";
for (const shown of document.querySelectorAll("[data-running-seconds]")) {
  const before = Number(shown.dataset.runningSeconds);
  const loaded = performance.now();
  const tick = () => {
    const seconds = Math.floor(before + (performance.now() - loaded) / 1000);
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map(n => String(n).padStart(2, "0"));
    if (seconds >= 3600) parts.unshift(String(Math.floor(seconds / 3600)));
    shown.textContent = parts.join(":");
  };
  tick();
  setInterval(tick, 1000);
}
// What is being worked on at the server is looked at again until it has ended; without this a link does so.
const look = async () => {
  const before = document.querySelector("[data-look-again]");
  if (!before) return;
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } }).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  const after = page?.getElementById(before.id);
  if (after && after.textContent !== before.textContent) before.replaceWith(after);
  setTimeout(look, 2000);
};
if (document.querySelector("[data-look-again]")) setTimeout(look, 1000);
