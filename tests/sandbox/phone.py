"""A customer's phone: real Chromium, headless, with a window of 390 by 844."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

WITHOUT_CHROMIUM = "TESTS_WITHOUT_CHROMIUM"
PATIENCE_S = 10
SIZE = (390, 844)
_QUIET = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--lang=ru",
    # It asks nobody else for anything, and keeps nothing at home.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-breakpad",
    "--no-first-run",
)


def _now(is_so: Callable[[], object]) -> object:
    try:
        return is_so()
    except StaleElementReferenceException:
        return None
    except WebDriverException as error:
        if "inspector error" in str(error):
            return None
        raise


@contextmanager
def phone() -> Iterator["Phone"]:
    """A phone for as long as the block runs. Fails where there is no Chromium, unless told to do without."""
    browser, driver = (shutil.which(name) for name in ("chromium", "chromedriver"))
    if browser is None or driver is None:
        if os.environ.get(WITHOUT_CHROMIUM) == "1":
            pytest.skip(f"{WITHOUT_CHROMIUM}=1")
        pytest.fail(
            f"chromium and chromedriver are needed: 'make test' installs them; {WITHOUT_CHROMIUM}=1 does without",
            pytrace=False,
        )
    options = Options()
    options.binary_location = browser
    for argument in _QUIET:
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"intl.accept_languages": "ru"})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    chrome = webdriver.Chrome(options, Service(driver))
    try:
        yield Phone(chrome)
    finally:
        chrome.quit()


class Phone:
    """What a customer does with it, and what can be seen."""

    def __init__(self, chrome: webdriver.Chrome) -> None:
        self._chrome = chrome
        self.resize(*SIZE)

    def resize(self, width: int, height: int, *, dark: bool = False) -> None:
        """Pixels, and the theme that the phone is set to."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self._chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        theme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": theme})

    def without_scripts(self, off: bool) -> None:
        self._chrome.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": off})

    def open(self, url: str) -> None:
        self._chrome.get(url)

    def press(self, label: str) -> None:
        """A tap on the button or link of that name or heading. Returns when the page that follows is there."""
        before = self._chrome.find_element(By.TAG_NAME, "html")
        self.find(f"//*[self::button or self::a][normalize-space()='{label}' or b='{label}']").click()
        self.until(lambda: before.id != self._chrome.find_element(By.TAG_NAME, "html").id)

    def find(self, path: str) -> Any:
        return self._chrome.find_element(By.XPATH, path)

    @property
    def text(self) -> str:
        return str(self._chrome.find_element(By.TAG_NAME, "body").text)

    @property
    def state(self) -> str:
        """Which of its pages is shown: payable, paid, expired, unknown or control."""
        return str(self._chrome.find_element(By.TAG_NAME, "body").get_attribute("class"))

    @property
    def language(self) -> str:
        return str(self._chrome.find_element(By.TAG_NAME, "html").get_attribute("lang"))

    def ask(self, expression: str) -> Any:
        """What a JavaScript expression is on the page."""
        return self._chrome.execute_script(f"return {expression}")

    def until(self, is_so: Callable[[], object]) -> None:
        """Waits. A page that is replaced while it is looked at is looked at again."""
        WebDriverWait(self._chrome, PATIENCE_S, 0.02).until(lambda _: _now(is_so))

    def complaints(self) -> list[str]:
        """What the browser's console said since the last time: errors, and whatever the page's policy forbade."""
        return [line["message"] for line in self._chrome.get_log("browser")]
