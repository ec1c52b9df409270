"use strict";
// Filters, sorts and pages the errors, and puts a slider over each table of thresholds. Without it everything is shown.
for (const list of document.querySelectorAll("ol.errors")) {
  const section = list.parentElement;
  const form = section.querySelector("form.controls");
  const pager = section.querySelector(".pager");
  const items = [...list.children];
  const size = 20;
  let page = 0;
  for (const name of ["kind", "gold", "predicted"]) {
    const values = [...new Set(items.map(item => item.dataset[name]))].sort();
    for (const value of values.slice(0, 200)) form.elements[name].add(new Option(value || "nothing", "=" + value));
  }
  const chosen = item => ["kind", "gold", "predicted"].every(name =>
    !form.elements[name].value || form.elements[name].value === "=" + item.dataset[name]) &&
    item.textContent.toLowerCase().includes(form.elements.text.value.trim().toLowerCase());
  const show = () => {
    const order = form.elements.order.value;
    const found = items.filter(chosen);
    if (order) found.sort((a, b) => (order === "sure" ? b.dataset.sure - a.dataset.sure : a.dataset.sure - b.dataset.sure));
    const pages = Math.max(1, Math.ceil(found.length / size));
    page = Math.min(page, pages - 1);
    list.replaceChildren(...found.slice(page * size, (page + 1) * size));
    list.start = page * size + 1;
    section.querySelector(".count").textContent = found.length + " of " + items.length + " shown";
    pager.querySelector(".page").textContent = "Page " + (page + 1) + " of " + pages;
    pager.querySelector("[name=back]").disabled = page === 0;
    pager.querySelector("[name=next]").disabled = page === pages - 1;
  };
  form.hidden = pager.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  for (const type of ["input", "change"]) form.addEventListener(type, () => { page = 0; show(); });
  pager.querySelector("[name=back]").addEventListener("click", () => { page--; show(); });
  pager.querySelector("[name=next]").addEventListener("click", () => { page++; show(); });
  show();
}
for (const fold of document.querySelectorAll("#thresholds details")) {
  const rows = [...fold.querySelectorAll("tbody tr")];
  const names = [...fold.querySelectorAll("thead th")].map(cell => cell.textContent);
  const label = document.createElement("label");
  const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: rows.length - 1, value: rows.length >> 1 });
  const output = document.createElement("output");
  const show = () => {
    rows.forEach((row, i) => row.classList.toggle("chosen", i === +slider.value));
    output.textContent = [...rows[+slider.value].children].map((cell, i) => names[i] + " " + cell.textContent).join(", ");
  };
  label.className = "slider";
  label.append("Threshold ", slider, output);
  fold.querySelector("summary").after(label);
  slider.addEventListener("input", show);
  show();
}
