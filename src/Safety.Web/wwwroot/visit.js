// Whether the page of a running visit still reaches the server. Without this script the page loads itself again.
(() => {
  "use strict";
  const shown = document.querySelector("[data-monitor]");
  const lost = document.querySelector("[data-monitor-lost]");
  if (!shown || !lost) return;

  const everyMs = 15000;
  const patienceMs = 10000;

  const say = (reached) => {
    lost.hidden = reached;
    shown.hidden = !reached;
  };

  const look = async () => {
    try {
      const answer = await fetch(location.pathname, {
        cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(patienceMs),
      });
      if (!answer.ok) throw new Error("no answer");
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("[data-monitor]");
      // The visit is over, or was ended elsewhere: the whole page says so.
      if (!now) {
        location.replace(location.pathname);
        return;
      }
      // Only what differs is changed, so that nothing is read aloud again that was said before.
      [...now.children].forEach((part, at) => {
        if (shown.children[at]?.outerHTML !== part.outerHTML) shown.children[at].replaceWith(part);
      });
      say(true);
    } catch {
      say(false);
    }
  };

  setInterval(look, everyMs);
  window.addEventListener("offline", () => say(false));
  window.addEventListener("online", look);
  // A phone stops its clocks while it sleeps; what stood here before may be old.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
})();
