// Leaving quickly. Without this script the same link works as a link.
(() => {
  "use strict";
  const link = document.querySelector("[data-quick-exit]");
  if (!link) return;

  const leave = () => {
    // The page disappears before the network has answered, and the back button does not bring it back.
    document.title = "Calendar";
    document.body.replaceChildren();
    window.location.replace(link.href);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  // Shift three times within five seconds, with no other key between: capital letters must not leave.
  const windowMs = 5000;
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = [];
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") return;
    const now = Date.now();
    presses = presses.filter((at) => now - at < windowMs);
    presses.push(now);
    if (presses.length >= 3) leave();
  });
})();
