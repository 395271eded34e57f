"use strict";
(() => {
  const wait = document.getElementById("wait");
  const clock = document.getElementById("clock");
  const rest = document.getElementById("rest");
  const timeout = Number(wait.dataset.timeout);
  const end = Date.now() + 1000 * Number(wait.dataset.left);
  const two = (number) => String(number).padStart(2, "0");

  function tick() {
    const left = Math.max(0, (end - Date.now()) / 1000);
    const seconds = Math.ceil(left);
    const hours = Math.floor(seconds / 3600);
    const face = two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
    clock.textContent = hours > 0 ? hours + ":" + face : face;
    rest.setAttribute("stroke-dasharray", (100 * left / timeout).toFixed(2) + " 100");
    wait.classList.toggle("soon", left <= 60);
    wait.classList.toggle("hours", hours > 0);
    // In step with the seconds of the face, so that none is shown too long or left out.
    if (left > 0) setTimeout(tick, 1000 * (left - seconds + 1) + 1);
  }
  tick();
})();
