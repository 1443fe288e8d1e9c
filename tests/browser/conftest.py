# SPDX-License-Identifier: EUPL-1.2
import pytest
from playwright.sync_api import sync_playwright

from tests.api.serving import serving


@pytest.fixture(scope="session")
def base(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server") / "log") as (address, _):
        yield address


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=[
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-quic",
            ],
        )
        yield found
        found.close()


@pytest.fixture
def watched(browser, base):
    """Makes pages, and fails for a foreign request, a message of the browser, or anything kept in it."""
    contexts, foreign, said = [], [], []

    def make(script=True, width=1200, **options):
        context = browser.new_context(
            base_url=base, java_script_enabled=script, viewport={"width": width, "height": 900}, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda r: r.url.startswith(base) or foreign.append(r.url))
        page.on(
            "console",
            lambda m: (
                said.append(m.text)
                if m.type in ("error", "warning") and "status of 4" not in m.text
                else None
            ),
        )
        page.on("pageerror", lambda e: said.append(str(e)))
        return page

    yield make
    for context in contexts:
        kept = context.storage_state(indexed_db=True)
        assert kept["cookies"] == kept["origins"] == []
        context.close()
    assert foreign == []
    assert said == []
