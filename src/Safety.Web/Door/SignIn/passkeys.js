// Passkeys on the sign-in page and on the page of one's own passkeys. A form with data-passkey="request" or "creation"
// shows its button only where the browser can do it, and submits what the authenticator said in its hidden field.
const can = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function"
  && typeof window.PublicKeyCredential.parseCreationOptionsFromJSON === "function";

const ask = async (kind) => {
  const answer = await fetch(`/door/passkeys/${kind}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: "{}",
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

const credentialOf = async (kind) => kind === "creation"
  ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await ask(kind)) })
  : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await ask(kind)) });

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const said = form.querySelector("[role=status]");
  if (!can) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    const field = form.querySelector("input[data-credential]");
    if (field.value) return;
    event.preventDefault();
    said.textContent = "Waiting for your device…";
    try {
      field.value = JSON.stringify(await credentialOf(form.dataset.passkey));
      form.submit();
    } catch {
      said.textContent = "That did not work. You can try again, or use your password.";
    }
  });
}
