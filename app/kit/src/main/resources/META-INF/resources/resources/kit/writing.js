/*
 * Saves what one writes as one writes it. Around a textarea stands an element with data-writing, the address of a text: GET tells
 * it, PUT takes { version, text } and answers { version, mine, text, html }. What somebody else wrote meanwhile comes back merged,
 * the caret stays at its words. A draft is kept in the browser until the server has the text, so nothing is lost when network
 * or sign-in fail. The words that it says stand in data-saving, -saved, -offline, -expired, -refused and -marked.
 */
(function () {
  "use strict";
  if (window.kulturhusWriting) return;
  var PAUSE = 1200;
  var ASK_EVERY = 4000;
  var FIRST_RETRY = 3000;
  var LONGEST_RETRY = 30000;
  var STILL_THERE = 30 * 60 * 1000;
  var MARK = /^≠ \*\*/m;
  var writings = (window.kulturhusWriting = {});
  var active = Date.now();

  function kept(writing) {
    return writing.box.dataset.keep === "tab" ? window.sessionStorage : window.localStorage;
  }

  function key(writing) {
    return "kulturhus.draft." + writing.box.dataset.person + "." + writing.address;
  }

  function keep(writing) {
    try {
      kept(writing).setItem(
        key(writing),
        JSON.stringify({ version: writing.version, text: writing.area.value, pending: writing.pending })
      );
    } catch (full) {
      /* the text still stands in the page */
    }
  }

  function forget(writing) {
    try {
      kept(writing).removeItem(key(writing));
    } catch (refused) {
      /* nothing was kept */
    }
  }

  function draft(writing) {
    try {
      return JSON.parse(kept(writing).getItem(key(writing)));
    } catch (refused) {
      return null;
    }
  }

  function dirty(writing) {
    return writing.area.value !== writing.saved;
  }

  function say(writing, what, detail) {
    var line = writing.box.querySelector("[data-said]");
    var words = writing.box.dataset[what] || "";
    writing.said = [what, detail];
    line.textContent = words.split("{0}").join(detail || "");
    line.classList.toggle("tone-bad", what === "offline" || what === "expired" || what === "refused");
  }

  function clock(writing) {
    return new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: writing.box.dataset.zone,
    });
  }

  /* Where a place in the old text lies in the new one: beside the same words, else in the same line, else as near as can be. */
  function place(at, before, after) {
    var head = 0;
    var most = Math.min(before.length, after.length);
    while (head < most && before[head] === after[head]) head++;
    var tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    if (at <= head) return at;
    if (at >= before.length - tail) return after.length - (before.length - at);
    var start = before.lastIndexOf("\n", at - 1) + 1;
    var end = before.indexOf("\n", at);
    var line = before.slice(start, end < 0 ? before.length : end);
    var found = ("\n" + after + "\n").indexOf("\n" + line + "\n");
    return found >= 0 && line ? found + at - start : Math.min(at, after.length - tail);
  }

  function adopt(writing, text) {
    var area = writing.area;
    var before = area.value;
    if (before === text) return;
    var from = place(area.selectionStart, before, text);
    var until = place(area.selectionEnd, before, text);
    var scroll = area.scrollTop;
    area.value = text;
    area.setSelectionRange(from, until);
    area.scrollTop = scroll;
  }

  function show(writing, answer) {
    var shown = writing.box.querySelector("[data-shown]");
    if (shown && typeof answer.html === "string") shown.innerHTML = answer.html;
  }

  function take(writing, answer) {
    adopt(writing, answer.text);
    writing.version = answer.version;
    writing.saved = answer.text;
    show(writing, answer);
  }

  function later(writing, pause) {
    window.clearTimeout(writing.timer);
    writing.timer = window.setTimeout(function () {
      send(writing, false);
    }, pause);
  }

  function tryAgain(writing, why) {
    say(writing, why);
    writing.retry = Math.min(LONGEST_RETRY, writing.retry ? writing.retry * 2 : FIRST_RETRY);
    later(writing, writing.retry);
  }

  function refused(writing, status, problem) {
    if (status === 401) {
      tryAgain(writing, "expired");
    } else if (status === 409 || status >= 500) {
      tryAgain(writing, "offline");
    } else {
      writing.pending = null;
      keep(writing);
      say(writing, "refused", (problem && problem.detail) || String(status));
    }
  }

  function written(writing, given, answer) {
    writing.pending = null;
    writing.retry = 0;
    if (writing.area.value === given.text) {
      take(writing, answer);
      forget(writing);
      say(writing, MARK.test(answer.text) ? "marked" : "saved", clock(writing));
    } else {
      writing.version = answer.mine;
      writing.saved = given.text;
      show(writing, answer);
      keep(writing);
      later(writing, PAUSE);
    }
  }

  /* What was sent and not answered is sent again as it was: the server may have it already, and knows it then. */
  function send(writing, leaving) {
    if (writing.busy || (!writing.pending && !dirty(writing))) return;
    var given = writing.pending || { version: writing.version, text: writing.area.value };
    writing.pending = given;
    keep(writing);
    writing.busy = true;
    say(writing, "saving");
    fetch(writing.address, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(given),
      keepalive: leaving,
    })
      .then(function (response) {
        return response.json().then(
          function (answer) {
            writing.busy = false;
            if (response.ok) written(writing, given, answer);
            else refused(writing, response.status, answer);
          },
          function () {
            writing.busy = false;
            refused(writing, response.ok ? 500 : response.status, null);
          }
        );
      })
      .catch(function () {
        writing.busy = false;
        tryAgain(writing, "offline");
      });
  }

  function idle(writing) {
    return !writing.busy && !writing.pending && !dirty(writing);
  }

  /* Of a box that is gone from the page, nothing: the reader may not have it any more. */
  function ask(writing) {
    if (!writing.box.isConnected || !idle(writing)) return;
    fetch(writing.address + "?seen=" + writing.version, { headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.status === 200 ? response.json() : null;
      })
      .then(function (answer) {
        if (answer && idle(writing) && answer.version > writing.version) {
          take(writing, answer);
          say(writing, MARK.test(answer.text) ? "marked" : "saved", clock(writing));
        }
      })
      .catch(function () {
        /* it is asked again */
      });
  }

  function begin(box) {
    var writing = { box: box, area: box.querySelector("textarea"), address: box.dataset.writing };
    writing.version = Number(box.dataset.version);
    writing.saved = writing.area.value;
    var left = draft(writing);
    if (left && left.text !== writing.saved) {
      writing.area.value = left.text;
      writing.version = left.version;
      writing.pending = left.pending || null;
      later(writing, 0);
    } else if (left) {
      forget(writing);
    }
    return writing;
  }

  /* A part of the page that was drawn anew has an older text: what stood in the box stays. */
  function goOn(writing, box) {
    var before = writing.box;
    if (box === before) return;
    var text = writing.area.value;
    var shown = box.querySelector("[data-shown]");
    writing.box = box;
    writing.area = box.querySelector("textarea");
    writing.area.value = text;
    var had = before.querySelector("[data-shown]");
    if (shown && had) shown.innerHTML = had.innerHTML;
    if (writing.said) say(writing, writing.said[0], writing.said[1]);
  }

  function all() {
    document.querySelectorAll("[data-writing]").forEach(function (box) {
      var address = box.dataset.writing;
      if (writings[address]) goOn(writings[address], box);
      else writings[address] = begin(box);
    });
  }

  function each(what) {
    Object.keys(writings).forEach(function (address) {
      what(writings[address]);
    });
  }

  function start() {
    all();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", all);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();

  document.addEventListener("input", function (event) {
    var box = event.target.closest("[data-writing]");
    if (!box || !writings[box.dataset.writing]) return;
    active = Date.now();
    keep(writings[box.dataset.writing]);
    later(writings[box.dataset.writing], PAUSE);
  });

  window.setInterval(function () {
    if (!document.hidden && Date.now() - active < STILL_THERE) each(ask);
  }, ASK_EVERY);

  window.addEventListener("focus", function () {
    active = Date.now();
  });

  window.addEventListener("online", function () {
    each(function (writing) {
      send(writing, false);
    });
  });

  window.addEventListener("pagehide", function () {
    each(function (writing) {
      send(writing, true);
    });
  });
})();
