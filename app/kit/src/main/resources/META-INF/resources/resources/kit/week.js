/*
 * Moves a meeting in a week by taking it to a free time: dragged with the pointer, or taken with its button and put down with
 * Enter. The table names in data-week where meetings are found: GET {id}/free-times tells the free starts, PUT {id}/start moves
 * there. Each cell stands for the moment in data-start and says it in words in data-says.
 */
(function () {
  "use strict";
  if (window.kulturhusWeek) return;
  window.kulturhusWeek = true;
  var taken = null;

  function table() {
    return document.querySelector("[data-week]");
  }

  function say(words) {
    document.getElementById("weekSaid").textContent = words || "";
  }

  function minute(moment) {
    return new Date(moment).getTime();
  }

  function offer(starts) {
    var free = starts.map(minute);
    var cells = [].filter.call(table().querySelectorAll("[data-start]"), function (cell) {
      return free.indexOf(minute(cell.dataset.start)) >= 0 && !cell.querySelector(".block");
    });
    cells.forEach(function (cell) {
      cell.classList.add("free");
      cell.tabIndex = 0;
      cell.setAttribute("role", "button");
      cell.setAttribute("aria-label", table().dataset.to + " " + cell.dataset.says);
    });
    say(cells.length ? table().dataset.choose : table().dataset.none);
    if (cells.length && taken.byKey) cells[0].focus();
  }

  function take(block, byKey) {
    leave();
    taken = { block: block, byKey: byKey };
    var mine = taken;
    block.classList.add("moving");
    say(table().dataset.moving);
    var window = "?from=" + table().dataset.from + "&until=" + table().dataset.until;
    fetch(table().dataset.week + block.dataset.session + "/free-times" + window, { headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.json().then(function (answer) {
          if (taken !== mine) return;
          if (response.ok) offer(answer);
          else say(answer.detail);
        });
      })
      .catch(offline);
  }

  function leave() {
    if (!taken) return;
    taken.block.classList.remove("moving");
    taken = null;
    table()
      .querySelectorAll(".free")
      .forEach(function (cell) {
        cell.classList.remove("free", "over");
        ["tabindex", "role", "aria-label"].forEach(function (name) {
          cell.removeAttribute(name);
        });
      });
    say("");
  }

  function offline() {
    say(table().dataset.offline);
  }

  function put(cell) {
    var block = taken.block;
    fetch(table().dataset.week + block.dataset.session + "/start", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ start: cell.dataset.start, version: Number(block.dataset.version) }),
    })
      .then(function (response) {
        if (response.ok) {
          window.location.reload();
          return null;
        }
        return response.json().then(function (answer) {
          leave();
          say(answer.detail);
        });
      })
      .catch(offline);
  }

  function freeCell(event) {
    return taken && event.target.closest && event.target.closest("[data-week] .free");
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-week] .take");
    if (button) {
      take(button.closest(".block"), true);
      return;
    }
    var cell = freeCell(event);
    if (cell) put(cell);
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && taken) {
      var button = taken.block.querySelector(".take");
      leave();
      button.focus();
    }
    var cell = freeCell(event);
    if (cell && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      put(cell);
    }
  });

  document.addEventListener("dragstart", function (event) {
    var block = event.target.closest && event.target.closest("[data-week] .block[draggable=true]");
    if (!block) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", block.dataset.session);
    take(block, false);
  });

  document.addEventListener("dragover", function (event) {
    var cell = freeCell(event);
    if (!cell) return;
    event.preventDefault();
    table()
      .querySelectorAll(".over")
      .forEach(function (other) {
        other.classList.remove("over");
      });
    cell.classList.add("over");
  });

  document.addEventListener("drop", function (event) {
    var cell = freeCell(event);
    if (!cell) return;
    event.preventDefault();
    put(cell);
  });

  document.addEventListener("dragend", function (event) {
    if (taken && event.dataTransfer.dropEffect === "none") leave();
  });
})();
