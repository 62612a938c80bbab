/* The kit's own behaviour: appearance, the menu on phones, and what ties an input to its hint and message. Pages work without it. */
(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "kulturhus.theme";

  function chosen() {
    try {
      return localStorage.getItem(KEY) || "auto";
    } catch (refused) {
      return "auto";
    }
  }

  function show(theme) {
    if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
    else root.removeAttribute("data-theme");
    document.querySelectorAll("[data-theme-choice]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
    });
  }

  function choose(theme) {
    try {
      if (theme === "auto") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch (refused) {
      /* the choice then lasts for this page */
    }
    show(theme);
  }

  function toggleMenu(button, open) {
    var side = document.getElementById(button.dataset.menu);
    side.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  }

  function tie(field) {
    var input = field.querySelector("input:not([type=hidden]), select, textarea");
    if (!input) return;
    var message = field.querySelector(".ui-message");
    var told = message && message.textContent.trim() !== "";
    var ids = [field.querySelector(".hint"), told ? message : null].filter(Boolean).map(function (part, place) {
      if (!part.id) part.id = input.id + "-about-" + place;
      return part.id;
    });
    if (ids.length) input.setAttribute("aria-describedby", ids.join(" "));
    if (told) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }

  function tieAll() {
    document.querySelectorAll(".field").forEach(tie);
  }

  /* What is being typed in another form than the one that is sent stays, though the answer draws that form anew. */
  var typed = [];

  function keepTyped(event, request, settings) {
    var source = typeof settings.source === "string" ? document.getElementById(settings.source) : settings.source;
    keepPlace(source);
    var sent = source && source.closest && source.closest("form");
    document.querySelectorAll("main input[id]:not([type=hidden]), main textarea[id]").forEach(function (input) {
      if (input.form !== sent && input.value !== input.defaultValue) typed.push({ input: input, value: input.value });
    });
  }

  function giveBack() {
    typed.splice(0).forEach(function (kept) {
      var now = document.getElementById(kept.input.id);
      if (now && now !== kept.input) now.value = kept.value;
    });
  }

  /* Says once what an answer has done, to those who listen and where the keyboard goes on. */
  var heard = [];

  function tellNews() {
    var all = Array.from(document.querySelectorAll("[data-news]"));
    var told = all.find(function (news) {
      return heard.indexOf(news.textContent) < 0;
    });
    if (told) told.focus();
    heard = all.map(function (news) {
      return news.textContent;
    });
  }

  /* What was pressed and what stands around it, from inside out: a button that waits for its answer loses the keyboard. */
  var place = [];

  function keepPlace(source) {
    place = [];
    if (!source || !source.closest || source.classList.contains("again")) return;
    for (var at = source; at; at = at.parentElement) {
      if (at.id) place.push(at.id);
    }
  }

  function goBack() {
    place.splice(0).some(function (id) {
      var there = document.getElementById(id);
      if (!onNothing() || !there || there.disabled) return !onNothing();
      if (!there.matches("a[href], button, input, select, textarea, [tabindex]")) there.tabIndex = -1;
      there.focus();
      return !onNothing();
    });
  }

  function onNothing() {
    return !document.activeElement || document.activeElement === document.body;
  }

  function answered() {
    giveBack();
    tieAll();
    tellNews();
    window.setTimeout(goBack, 0);
    var wrong = document.querySelector(".field [aria-invalid=true]");
    if (!wrong) return;
    var folded = wrong.closest("details");
    if (folded) folded.open = true;
    wrong.focus();
  }

  root.classList.add("scripted");
  show(chosen());

  /* Where a calendar is wider than the screen, its first entry is in sight. */
  function showFirst(grid) {
    var box = grid.closest(".scroll");
    var cells = Array.from(grid.querySelectorAll("td:has(.block), td:has(.met)"));
    var first = cells.reduce(function (one, other) { return one && one.offsetLeft <= other.offsetLeft ? one : other; }, null);
    if (!box || !first || first.offsetLeft + first.offsetWidth <= box.clientWidth) return;
    box.scrollLeft = first.offsetLeft - grid.querySelector("th").offsetWidth;
  }

  /* A page that waits for something asks again now and then, unless nobody looks at it. */
  function askAgain() {
    var button = document.querySelector("button.again");
    if (button && !document.hidden) button.click();
  }

  window.setInterval(askAgain, 2000);

  document.addEventListener("DOMContentLoaded", function () {
    show(chosen());
    tieAll();
    document.querySelectorAll(".weekgrid, .monthgrid").forEach(showFirst);
    if (window.jQuery) window.jQuery(document).on("pfAjaxSend", keepTyped).on("pfAjaxComplete", answered);
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (event) {
        if (event.status === "success") answered();
      });
    }
  });

  document.addEventListener("click", function (event) {
    var theme = event.target.closest("[data-theme-choice]");
    if (theme) choose(theme.dataset.themeChoice);
    var menu = event.target.closest("[data-menu]");
    if (menu) toggleMenu(menu, menu.getAttribute("aria-expanded") !== "true");
  });

  document.addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && document.querySelector("[data-menu][aria-expanded=true]");
    if (open) {
      toggleMenu(open, false);
      open.focus();
    }
  });

  document.addEventListener("input", function (event) {
    var slider = event.target.closest(".slider");
    if (slider) slider.querySelector("output").textContent = event.target.value;
  });

  window.addEventListener("storage", function (event) {
    if (event.key === KEY) show(chosen());
  });
})();
