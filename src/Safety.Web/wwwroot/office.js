// What a page of the office needs when its server is gone, and the skip link, which the router would swallow.
(() => {
  "use strict";
  const root = document.documentElement;
  const notice = document.getElementById("components-reconnect-modal");
  const clock = () =>
    new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false });

  notice?.addEventListener("components-reconnect-state-changed", (event) => {
    const state = event.detail.state;
    if (state === "hide") {
      delete root.dataset.circuit;
      return;
    }
    if (root.dataset.circuit === undefined) notice.querySelector("[data-since]").textContent = clock();
    root.dataset.circuit = state === "failed" || state === "rejected" ? "failed" : "lost";
    // A circuit that the server no longer knows cannot come back, but the page can.
    if (state === "rejected") window.location.reload();
  });

  notice?.querySelector("[data-reload]").addEventListener("click", (event) => {
    event.preventDefault();
    window.location.reload();
  });

  // A circuit begins with an empty page and fills it with its first answer. Until then what was drawn before stays in
  // sight, so that nobody reads "nothing here" or loses the line they were reading.
  const drawn = document.getElementById("main")?.cloneNode(true);
  if (drawn?.dataset.live === "no") {
    const longestMs = 10_000;
    const isLive = (main) => main?.dataset.live === "yes";
    const isFilled = (main) => isLive(main) && main.childElementCount > 0;
    const end = () => {
      observer.disconnect();
      drawn.remove();
      document.getElementById("main")?.removeAttribute("hidden");
    };
    const observer = new MutationObserver(() => {
      const main = document.getElementById("main");
      if (isFilled(main)) {
        end();
      } else if (isLive(main) && !drawn.isConnected) {
        drawn.removeAttribute("id");
        drawn.inert = true;
        main.hidden = true;
        main.after(drawn);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(end, longestMs);
  }

  // Whoever works on an open page makes no request that would keep the session; this one does, while they work.
  const everyMs = 5 * 60_000;
  let touched = false;
  for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, () => { touched = true; }, true);
  setInterval(() => {
    if (!touched || document.hidden) return;
    touched = false;
    fetch("/door/still-here", { method: "POST" }).catch(() => {});
  }, everyMs);

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.(".skip-link")) return;
    const main = document.getElementById("main");
    if (!main) return;
    event.preventDefault();
    event.stopPropagation();
    main.focus();
  }, true);
})();
