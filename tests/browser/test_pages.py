# SPDX-License-Identifier: EUPL-1.2
"""The pages in a real browser, with and without script: by keyboard, in a narrow window, under axe."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EXAMPLES = ["Flicka, 17 år", "Kvinna med barn, 4 år", "Kvinna utan tillstånd"]
SHOW = "Visa underlaget"


def clean(page):
    found = Axe().run(page, options={"runOnly": RULES}).response
    assert [(v["id"], v["nodes"][0]["html"]) for v in found["violations"]] == []
    # axe cannot measure the contrast of a lone sign (✓ ✕ ?); each is said in words beside it
    unsure = [n["html"] for v in found["incomplete"] for n in v["nodes"]]
    assert [h for h in unsure if 'aria-hidden="true"' not in h] == []


def reflows(page):
    wide = page.evaluate(
        "[...document.querySelectorAll('body *')].filter(e => !e.closest('.vh,.skip') && "
        "e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 90))"
    )
    assert wide == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_a_newcomer_reaches_an_answered_case(watched, script, example):
    page = watched(script)
    page.goto("/")
    page.get_by_role("link", name=example).click()
    page.get_by_role("button", name=SHOW).click()
    expect(page).to_have_title("Bedömningsunderlag – Lagspår")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bedömningsunderlag")
    page.locator(".outcome summary").first.click()
    expect(page.locator(".outcome details[open] .steps").first).to_be_visible()
    page.get_by_role("button", name="Ändra svar").first.click()
    expect(page.locator("#as_of")).not_to_have_value("")
    assert "?" not in page.url


@pytest.mark.parametrize("width", [1200, 320])
def test_every_page_and_state_is_accessible_and_reflows(watched, width, tmp_path):
    page = watched(width=width)
    states = 0

    def look(name, whole=True):
        nonlocal states
        states += 1
        page.screenshot(path=tmp_path / f"{name}-{width}.png", full_page=whole)
        if width == 1200 or name in ("start", "arende", "mistake"):
            clean(page)
        reflows(page)

    for name in (
        "",
        "arende",
        "om",
        "tillganglighet",
        "dolj",
        "finns-inte",
        "?lang=en",
        "arende?lang=en&exempel=barn-17",
    ):
        page.goto(f"/{name}")
        look(re.sub(r"\W", "-", name) or "start")
    page.get_by_role("button", name="Show the result").click()
    look("answer-en")
    page.goto("/arende")
    page.get_by_role("button", name=SHOW).click()
    look("mistake")
    for section in (
        "Barn och andra personer",
        "Händelser",
        "Medborgarskap, tillstånd och mottagande",
        "Hushåll och försörjningsstöd",
    ):
        page.locator("details.group:not([open]) summary").evaluate_all("all => all.forEach(s => s.click())")
        page.get_by_role("button", name=re.compile(f"^{section}")).click()
        if section in ("Barn och andra personer", "Händelser"):
            page.get_by_role("button", name="Lägg till").click()
        look(section)
    page.goto("/arende?exempel=barn-17")
    page.get_by_role("button", name=SHOW).click()
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    look("answer-open", whole=False)
    assert states == 15


def test_targets_are_large_enough(watched):
    page = watched(width=320)
    for path in ("/", "/arende?exempel=barn-17"):
        page.goto(path)
        small = page.evaluate(
            "[...document.querySelectorAll('header a,footer a,button:not(.default),summary,select,.text,"
            ".choice')]"
            ".filter(e => e.getBoundingClientRect().height < 24).map(e => e.outerHTML.slice(0, 90))"
        )
        assert small == []


def test_the_keyboard_is_enough(watched):
    page = watched()
    page.goto("/")

    def tab_to(inside, most=120):
        for _ in range(most):
            page.keyboard.press("Tab")
            here = page.evaluate("document.activeElement.innerText || document.activeElement.id || ''")
            visible = page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            assert visible, here
            if inside in here:
                return
        raise AssertionError(f"no way to {inside}")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    tab_to("Beskriv ett ärende")
    page.keyboard.press("Enter")
    expect(page).to_have_title(re.compile("^Det mest brådskande"))
    tab_to("as_of")
    page.keyboard.type("1 sept 2025")
    tab_to("f.person.focus.person_age")
    page.keyboard.type("17")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    tab_to(SHOW)
    page.keyboard.press("Enter")
    expect(page).to_have_title("Bedömningsunderlag – Lagspår")
    tab_to("Varför?")
    page.keyboard.press("Enter")
    expect(page.locator("details[open]").first).to_be_visible()


def test_enter_in_a_field_goes_on_and_loses_nothing(watched):
    page = watched()
    page.goto("/arende")
    page.locator("#as_of").fill("2025-09-01")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Barn och andra personer")
    page.get_by_role("button", name=re.compile("^Det mest brådskande")).click()
    expect(page.locator("#as_of")).to_have_value("2025-09-01")


def test_a_mistake_is_announced_and_leads_to_its_field(watched):
    page = watched()
    page.goto("/arende")
    page.locator("#as_of").fill("igår")
    page.get_by_role("button", name=SHOW).click()
    assert page.title().startswith("Fel: ")
    expect(page.locator("#problem")).to_be_focused()
    page.locator(".summary a").first.click()
    expect(page.locator("#as_of")).to_be_focused()
    expect(page.locator("#as_of")).to_have_value("igår")


def test_a_question_is_answered_on_the_answer_and_reached_in_the_form(watched):
    page = watched(script=False)
    page.goto("/arende?exempel=barn-17")
    page.get_by_role("button", name=SHOW).click()
    page.locator(".asking input[type=radio]").first.check()
    page.get_by_role("button", name="Uppdatera underlaget").click()
    expect(page).to_have_title("Bedömningsunderlag – Lagspår")
    page.locator("[aria-labelledby=judgements] .ways button").first.click()
    assert "#f." in page.url
    expect(page.locator(f"[id='{page.url.partition('#')[2]}']")).to_be_visible()


def test_text_spacing_hides_nothing(watched):
    page = watched(width=640)
    page.goto("/arende?exempel=barn-17")
    page.evaluate(
        "const s = new CSSStyleSheet(); document.adoptedStyleSheets = [s]; "
        "s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; "
        "word-spacing: .16em !important; } p { margin-bottom: 2em !important; }')"
    )
    reflows(page)


def test_hiding_leaves_an_empty_page_and_back_shows_no_case(watched):
    page = watched()
    page.goto("/arende?exempel=barn-17")
    page.get_by_role("button", name=SHOW).click()
    page.get_by_role("link", name="Dölj skärmen").click()
    expect(page).to_have_title("Ny sida")
    page.evaluate("history.back()")
    page.wait_for_timeout(500)
    assert "brottsoffer" not in page.content()


def test_print_has_no_buttons_and_all_the_reasons(watched, tmp_path):
    page = watched()
    page.goto("/arende?exempel=barn-17")
    page.get_by_role("button", name=SHOW).click()
    page.emulate_media(media="print")
    expect(page.locator(".outcome details .steps").first).to_be_visible()
    for gone in ("button", "header nav", "footer", ".contents"):
        for part in page.locator(gone).all()[:5]:
            expect(part).not_to_be_visible()
    page.pdf(path=tmp_path / "answer.pdf")
    assert (tmp_path / "answer.pdf").stat().st_size > 10_000


def test_the_first_load_is_light(watched):
    page = watched()
    sizes = []
    page.on("response", lambda r: sizes.append(len(r.body())))
    page.goto("/", wait_until="networkidle")
    assert sum(sizes) < 100_000


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_unknown_is_folded_within_a_few_screens(watched, example):
    page = watched(width=1100)
    page.goto("/")
    page.get_by_role("link", name=example).click()
    page.get_by_role("button", name=SHOW).click()
    expect(page.locator("#unknown")).to_be_visible()
    fold = page.locator("[aria-labelledby=unknown] details")
    expect(fold.locator("li").first).to_be_hidden()
    assert page.evaluate("document.getElementById('unknown').getBoundingClientRect().top + scrollY") < 4500
    page.get_by_role("button", name="In English").click()
    expect(page).to_have_title("Basis for assessment – Lagspår")
