/*
 * Moves a meeting in a week by taking it to a free time: dragged with the pointer, or taken with its button and put down with
 * Enter. The table names in data-week where meetings are found: GET {id}/free-times tells the free starts, PUT {id}/start moves
 * there. Each cell stands for the moment in data-start and says it in words in data-says. What is taken stays so while other
 * weeks are looked at; Escape, or the button weekLeave, leaves it where it is.
 */
(function () {
  "use strict";
  if (window.kulturhusWeek) return;
  window.kulturhusWeek = true;
  var taken = null;

  function table() {
    return document.querySelector("[data-week]");
  }

  function carried(meeting) {
    try {
      if (meeting === undefined) return JSON.parse(sessionStorage.getItem("kulturhusWeek"));
      if (meeting) sessionStorage.setItem("kulturhusWeek", JSON.stringify(meeting));
      else sessionStorage.removeItem("kulturhusWeek");
    } catch (closed) {
      // without a store, a meeting is moved within its week
    }
    return null;
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
    say(taken.meeting.name + ": " + (cells.length ? table().dataset.choose : table().dataset.none));
    if (cells.length && taken.byKey) cells[0].focus();
  }

  function take(block, byKey) {
    leave();
    var name = block.querySelector("a").textContent.trim();
    pick({ id: block.dataset.session, version: Number(block.dataset.version), name: name }, byKey);
  }

  function pick(meeting, byKey) {
    taken = { meeting: meeting, byKey: byKey };
    var mine = taken;
    carried(meeting);
    document.getElementById("weekLeave").hidden = false;
    if (block()) block().classList.add("moving");
    say(table().dataset.moving);
    var window = "?from=" + table().dataset.from + "&until=" + table().dataset.until;
    fetch(table().dataset.week + meeting.id + "/free-times" + window, { headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.json().then(function (answer) {
          if (taken !== mine) return;
          if (response.ok) offer(answer);
          else refused(answer.detail);
        });
      })
      .catch(offline);
  }

  function block() {
    return table().querySelector(".block[data-session='" + taken.meeting.id + "']");
  }

  function refused(words) {
    leave();
    say(words);
  }

  function leave() {
    if (!taken) return;
    if (block()) block().classList.remove("moving");
    taken = null;
    carried(null);
    document.getElementById("weekLeave").hidden = true;
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
    var meeting = taken.meeting;
    fetch(table().dataset.week + meeting.id + "/start", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ start: cell.dataset.start, version: meeting.version }),
    })
      .then(function (response) {
        if (response.ok) {
          carried(null);
          window.location.reload();
          return null;
        }
        return response.json().then(function (answer) {
          refused(answer.detail);
        });
      })
      .catch(offline);
  }

  /** Leaves it, and gives the keyboard back to the button with which it was taken, if that is in this week. */
  function putBack() {
    var button = block() && block().querySelector(".take");
    leave();
    if (button) button.focus();
  }

  function otherWeek(event) {
    return taken && event.target.closest && event.target.closest("a[rel=prev][href], a[rel=next][href]");
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
    if (taken && event.target.id === "weekLeave") {
      putBack();
      return;
    }
    var cell = freeCell(event);
    if (cell) put(cell);
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && taken) putBack();
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
    if (otherWeek(event)) event.preventDefault();
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
    var week = otherWeek(event);
    if (week) {
      event.preventDefault();
      window.location.href = week.href;
      return;
    }
    var cell = freeCell(event);
    if (!cell) return;
    event.preventDefault();
    put(cell);
  });

  document.addEventListener("dragend", function (event) {
    if (taken && event.dataTransfer.dropEffect === "none") leave();
  });

  function arrive() {
    var meeting = carried();
    if (meeting && table() && !taken) pick(meeting, true);
    else if (!table()) carried(null);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", arrive);
  else arrive();
})();
