// Half-written forms on this computer, by person and place. They outlive an expired session and a lost connection.

const NAME = 'quyche-drafts';

function opened() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('drafts');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

// Where the browser has no room for us (private windows of some), the server's copy is all there is.
async function inStore(mode, act) {
  let base;
  try {
    base = await opened();
  } catch {
    return undefined;
  }
  try {
    return await new Promise((resolve, reject) => {
      const work = base.transaction('drafts', mode);
      const asked = act(work.objectStore('drafts'));
      work.oncomplete = () => resolve(asked?.result);
      work.onerror = () => reject(work.error);
      work.onabort = () => reject(work.error);
    });
  } catch {
    return undefined;
  } finally {
    base.close();
  }
}

const keyOf = (person, place) => `${person}|${place}`;

// `synced` says whether the server has the same text.
export const keepDraft = (person, place, answers, synced) =>
  inStore('readwrite', (store) => store.put({ answers, synced, at: Date.now() }, keyOf(person, place)));

export const draftOf = (person, place) => inStore('readonly', (store) => store.get(keyOf(person, place)));

export const dropDraft = (person, place) => inStore('readwrite', (store) => store.delete(keyOf(person, place)));

export const eraseDrafts = (person) =>
  inStore('readwrite', (store) => store.delete(IDBKeyRange.bound(`${person}|`, `${person}|\uffff`)));
