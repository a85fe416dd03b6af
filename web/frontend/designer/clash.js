// Two people changed the same file: whose stays is asked, never decided.

// What opens the question with the server's words; `mine` sends what stands here over what the other one kept.
export function clashes(files, mine) {
  const dialog = document.getElementById('clash');
  const at = (name) => dialog.querySelector(`[data-${name}]`);
  at('keep-mine').addEventListener('click', () => {
    dialog.close();
    mine();
  });
  at('take-theirs').addEventListener('click', () => {
    files.forget();
    location.reload();
  });
  return (message) => {
    at('clash').textContent = message;
    if (!dialog.open) dialog.showModal();
  };
}
