// A new procedure's key follows its title until somebody types one: "Cấp văn phòng phẩm" -> "cap-van-phong-pham".

const title = document.querySelector('[data-new-title]');
const folder = document.querySelector('[data-new-folder]');

export const keyOf = (text) => text.replace(/[đĐ]/g, 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '').slice(0, 60);

if (title && folder) {
  let own = false;
  folder.addEventListener('input', () => { own = folder.value !== ''; });
  title.addEventListener('input', () => { if (!own) folder.value = keyOf(title.value); });
}
