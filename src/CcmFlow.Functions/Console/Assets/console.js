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
