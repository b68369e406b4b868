// Keys for a list whose rows have a main act: j and k move, a acts. Buttons and links do the same without this.
(() => {
  "use strict";
  const rows = () => [...document.querySelectorAll("[data-rows] [data-row]")];
  const typing = (element) => element.closest?.("input, select, textarea, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const all = rows();
    if (all.length === 0) return;
    const here = all.indexOf(event.target.closest?.("[data-row]"));
    if (event.key === "j" || event.key === "k") {
      const next = event.key === "j" ? Math.min(here + 1, all.length - 1) : Math.max(here - 1, 0);
      all[next].querySelector("[data-open]").focus();
    } else if (event.key === "a" && here >= 0) {
      all[here].querySelector("[data-primary]")?.click();
    }
  });

  // A page that reads only, because its circuit never came back, loads itself again as soon as the server answers.
  const everyMs = 20000;
  setInterval(async () => {
    if (document.documentElement.dataset.circuit !== "failed") return;
    try {
      if ((await fetch(location.href, { cache: "no-store" })).ok) location.reload();
    } catch {
      // The server is still away.
    }
  }, everyMs);
})();
