/*
 * Moves a meeting in a week by taking it to a free time: dragged with the pointer, or taken with its button and put down with
 * Enter. The table names in data-week where meetings are found: GET {id}/free-times tells the free starts, PUT {id}/start moves
 * there. Each cell begins at the moment in data-start, says it in words in data-says and lasts data-minutes for each of its rows; a
 * free time may begin within it. What is taken stays so while other weeks are looked at; Escape, or the button weekLeave, leaves it
 * where it is. After a move, and after a refusal, the week is read anew and says what happened; the button weekUndo moves back.
 */
(function () {
  "use strict";
  if (window.kulturhusWeek) return;
  window.kulturhusWeek = true;
  var taken = null;

  function table() {
    return document.querySelector("[data-week]");
  }

  /** Remembers something until the next page, or with null forgets it; without a second argument tells what is remembered. */
  function kept(name, value) {
    try {
      if (value === undefined) return JSON.parse(sessionStorage.getItem(name));
      if (value) sessionStorage.setItem(name, JSON.stringify(value));
      else sessionStorage.removeItem(name);
    } catch (closed) {
      // without a store, a meeting is moved within its week, and nothing is said of it
    }
    return null;
  }

  function carried(meeting) {
    return kept("kulturhusWeek", meeting);
  }

  function say(words) {
    document.getElementById("weekSaid").textContent = words || "";
  }

  function minute(moment) {
    return new Date(moment).getTime();
  }

  function cells() {
    return [].slice.call(table().querySelectorAll("[data-start]"));
  }

  function beginsIn(cell, moment) {
    var since = moment - minute(cell.dataset.start);
    return since >= 0 && since < cell.rowSpan * Number(table().dataset.minutes) * 60000;
  }

  /** The clock in the zone of the week. */
  function clock(moment) {
    var parts = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: table().dataset.zone };
    return new Intl.DateTimeFormat(document.documentElement.lang, parts).format(new Date(moment));
  }

  function says(cell, start) {
    return cell.dataset.says.replace(/\d\d:\d\d$/, clock(start));
  }

  function open(cell, start) {
    cell.classList.add("free");
    cell.dataset.free = start;
    cell.tabIndex = 0;
    cell.setAttribute("role", "button");
    cell.setAttribute("aria-label", table().dataset.to + " " + says(cell, start));
    if (minute(start) !== minute(cell.dataset.start)) {
      cell.dataset.at = clock(start);
    }
  }

  function offer(starts) {
    var found = cells().filter(function (cell) {
      var start = starts.find(function (free) {
        return beginsIn(cell, minute(free));
      });
      if (!start || cell.querySelector(".block")) return false;
      open(cell, start);
      return true;
    });
    say(taken.meeting.name + ": " + (found.length ? table().dataset.choose : table().dataset.none));
    if (found.length && taken.byKey) found[0].focus();
  }

  function take(block, byKey) {
    leave();
    var meeting = {
      id: block.dataset.session,
      version: Number(block.dataset.version),
      name: block.querySelector("a").textContent.trim(),
      start: block.dataset.from,
      says: block.dataset.says,
      week: table().dataset.from,
    };
    pick(meeting, byKey);
  }

  function pick(meeting, byKey) {
    taken = { meeting: meeting, byKey: byKey };
    var mine = taken;
    carried(meeting);
    document.getElementById("weekLeave").hidden = false;
    document.getElementById("weekUndo").hidden = true;
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

  function blockOf(id) {
    return table().querySelector(".block[data-session='" + id + "']");
  }

  function block() {
    return blockOf(taken.meeting.id);
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
        ["tabindex", "role", "aria-label", "data-free", "data-at"].forEach(function (name) {
          cell.removeAttribute(name);
        });
      });
    say("");
  }

  function offline() {
    say(table().dataset.offline);
  }

  /** Shows a week as it is now, and says there what happened. */
  function readAnew(news, week) {
    news.at = Date.now();
    kept("kulturhusWeekNews", news);
    carried(null);
    if (week && week !== table().dataset.from) window.location.search = "?day=" + week;
    else window.location.reload();
  }

  function move(meeting, start, moved, week) {
    fetch(table().dataset.week + meeting.id + "/start", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ start: start, version: meeting.version }),
    })
      .then(function (response) {
        return response.json().then(function (answer) {
          if (response.ok) readAnew(moved(answer), week);
          else readAnew({ words: answer.detail, meeting: meeting.id });
        });
      })
      .catch(offline);
  }

  function put(cell) {
    var meeting = taken.meeting;
    var words = table().dataset.moved.replace("{0}", meeting.says).replace("{1}", says(cell, cell.dataset.free));
    move(meeting, cell.dataset.free, function (now) {
      var back = { id: meeting.id, version: now.version, start: meeting.start, says: meeting.says, week: meeting.week };
      return { words: words, meeting: meeting.id, back: back };
    });
  }

  function undo(back) {
    var words = table().dataset.back.replace("{0}", back.says);
    move(back, back.start, function () {
      return { words: words, meeting: back.id };
    }, back.week);
  }

  /** Once, and not long after it happened. */
  function tell(news) {
    kept("kulturhusWeekNews", null);
    if (!news || !table() || Date.now() - news.at > 60000) return;
    say(news.words);
    var button = document.getElementById("weekUndo");
    button.hidden = !news.back;
    button.onclick = function () {
      undo(news.back);
    };
    var moved = blockOf(news.meeting);
    if (moved) (moved.querySelector(".take") || moved.querySelector("a")).focus();
    else if (news.back) button.focus();
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
    tell(kept("kulturhusWeekNews"));
    var meeting = carried();
    if (meeting && table() && !taken) pick(meeting, true);
    else if (!table()) carried(null);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", arrive);
  else arrive();
})();
