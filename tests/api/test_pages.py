# SPDX-License-Identifier: EUPL-1.2
"""The pages over HTTP: the whole case in the form, nothing kept, mistakes told kindly."""

import html
import re

import pytest
from lxml import html as lxml

pytestmark = pytest.mark.usefixtures("client")
XSS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7*7 }}",
    "javascript:alert(1)",
    "</textarea><svg/onload=alert(1)>",
]


def fields(page):
    """The form of a page as a browser would send it, without its buttons."""
    form = lxml.fromstring(page.text).xpath("//form")[0]
    found = {}
    for part in form.xpath(".//input|.//select"):
        name, kind = part.get("name"), part.get("type")
        if part.tag == "select":
            values = [o.get("value") for o in part.xpath("./option[@selected]")] or [""]
        elif kind in ("radio", "checkbox"):
            values = [part.get("value")] if part.get("checked") is not None else []
        else:
            values = [part.get("value", "")]
        for value in values:
            found.setdefault(name, []).append(value)
    return {name: values for name, values in found.items() if values != [""]}


def send(client, path, data, do=""):
    return client.post(path, data={**data, **({"do": do} if do else {})})


def title(page):
    return html.unescape(re.search(r"<title>(.*?)</title>", page.text)[1])


def test_the_first_page_says_what_it_is_and_how_fresh_the_law_is(client):
    page = client.get("/")
    assert page.status_code == 200
    assert '<html lang="sv">' in page.text
    assert "Lagen är läst till och med" in page.text
    assert page.text.count("påhittat exempel") == 3
    assert "<script" not in page.text


@pytest.mark.parametrize("language", ["", "&lang=en"])
def test_an_example_leads_to_an_answer_in_three_steps(client, language):
    form = client.get("/arende?exempel=barn-17" + language)
    assert fields(form)["f.person.focus.person_age"] == ["17"]
    answer = send(client, "/svar?" + language.lstrip("&"), fields(form))
    assert answer.status_code == 200
    text = answer.text
    assert ("Bedömningsunderlag" if not language else "Basis for assessment") in title(answer)
    assert "SoL (2025:400) 18 kap. 7 § första stycket" in text
    assert "#K18P7" in text
    assert ("Ej granskad" if not language else "Not reviewed") in text
    assert ("Varför?" if not language else "Why?") in text


def test_an_empty_form_has_nothing_chosen(client):
    page = client.get("/arende")
    assert fields(page) == {}
    assert "checked" not in page.text
    for banned in (" required", 'type="date"', "pattern=", 'type="number"'):
        assert banned not in page.text
    assert "novalidate" in page.text


def test_every_question_says_why_and_offers_not_knowing(client, engine):
    data = {"as_of": "2025-09-01", "item.report": "r1", "item.person": "p1"}
    for section in sections(client.get("/arende")):
        page = send(client, "/arende", data, section)
        for question in lxml.fromstring(page.text).xpath("//div[starts-with(@class, 'question')]"):
            text = question.text_content()
            assert question.xpath(".//label|.//legend")
            if "f.person." in str(question.xpath(".//@name")):
                assert "Därför frågar vi" in text
                assert "Vet inte" in text or "Inte bedömt" in text


def sections(page):
    return lxml.fromstring(page.text).xpath("//nav[@class='side']//button[@class='task']/@value")


def test_answers_are_kept_from_part_to_part_and_back(client):
    data = fields(client.get("/arende?exempel=betanketid"))
    known = dict(data)
    for section in sections(client.get("/arende")):
        page = send(client, "/arende", data, section)
        assert page.status_code == 200
        data = fields(page)
        assert data == known, section
    answer = send(client, "/svar", data)
    assert fields(answer) == known
    assert fields(send(client, "/arende", fields(answer), "section:start")) == known


def test_persons_are_added_and_taken_away_without_a_script(client):
    data = fields(send(client, "/arende", {"as_of": "2025-09-01"}, "add:person"))
    data = fields(
        send(client, "/arende", {**data, "relation.p1": "child", "f.person.p1.person_age": "4"}, "add:person")
    )
    assert data["item.person"] == ["p1", "p2"]
    page = send(client, "/arende", data, "section:persons")
    assert "Barn 1" in page.text
    answer = send(client, "/svar", {**data, "complete.person": "yes"})
    assert "Barn 1" in answer.text
    left = fields(send(client, "/arende", data, "remove:person:p1"))
    assert left == {"as_of": ["2025-09-01"], "item.person": ["p2"]}


def test_mistakes_are_told_with_a_way_to_each_and_nothing_is_lost(client):
    data = {
        "f.person.focus.person_age": "sjutton",
        "f.person.focus.person_birth_date": "igår",
        "f.person.focus.is_present_in_municipality": "yes",
        "f.household.household.housing_cost": "mycket",
        "f.person.focus.learns_or_suspects_child_fares_badly": "yes",
    }
    page = send(client, "/svar", data)
    assert page.status_code == 422
    assert title(page).startswith("Fel: ")
    assert "Det finns ett problem" in page.text
    tree = lxml.fromstring(page.text)
    links = tree.xpath("//div[@class='summary']//a")
    assert len(links) == 5
    for link in links:
        target = tree.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert len(target) == 1
        assert (
            link.text_content()
            in target[0].xpath("ancestor::div[contains(@class, 'question')]")[0].text_content()
        )
    assert fields(page) == {name: [value] for name, value in data.items()}
    main = page.text.index("<main")
    assert main < page.text.index('class="summary"') < page.text.index("<h1")


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("as_of", "2050-01-01", "Välj en dag mellan 2022 och 2031"),
        ("f.person.focus.person_age", "200", "Skriv ett värde som kan stämma"),
        ("f.person.focus.person_birth_date", "2025-12-24", "Skriv ett värde som kan stämma"),
    ],
)
def test_what_the_engine_refuses_is_told_at_its_field(client, field, value, said):
    page = send(client, "/svar", {"as_of": "2025-09-01", field: value})
    assert page.status_code == 422
    tree = lxml.fromstring(page.text)
    assert tree.xpath(f"//div[@class='summary']//a[@href='#{field}']")
    assert said in page.text
    assert fields(page)[field] == [value]


def test_answers_that_contradict_are_shown_and_the_rest_is_answered(client):
    data = {
        "as_of": "2025-09-01",
        "f.person.focus.is_nordic_citizen": "yes",
        "f.person.focus.is_eea_citizen": "no",
        "f.person.focus.person_age": "17",
        "f.person.focus.is_crime_victim": "yes",
    }
    page = send(client, "/svar", data)
    assert page.status_code == 200
    assert "Svar som inte går ihop" in page.text
    assert "Socialnämnden ansvarar för att barnet får de insatser" in page.text


@pytest.mark.parametrize("text", XSS)
def test_what_is_written_is_only_ever_text(client, text):
    data = {
        "as_of": text,
        "f.person.focus.person_age": text,
        "relation.p1": text,
        "item.person": text,
        "do": text,
        "by.person.focus.is_crime_victim": text,
        f"f.person.focus.{text}": text,
    }
    for path in ("/svar", "/arende"):
        page = client.post(path, data=data)
        tree = lxml.fromstring(page.text)
        assert tree.xpath("//script") == []
        assert tree.xpath("//@*[starts-with(name(), 'on')]") == []
        assert tree.xpath("//*[name()='svg']|//main//img") == []
        assert ">49<" not in page.text


@pytest.mark.parametrize("path", ["/", "/arende", "/om", "/tillganglighet", "/dolj", "/finns-inte"])
def test_pages_come_in_swedish_and_english(client, path):
    swedish, english = client.get(path), client.get(path + "?lang=en")
    assert '<html lang="sv">' in swedish.text
    assert '<html lang="en">' in english.text
    assert swedish.headers["content-type"] == "text/html; charset=utf-8"
    assert title(swedish) != title(english)


def test_hiding_tells_the_browser_to_forget(client):
    page = client.get("/dolj")
    assert page.headers["clear-site-data"] == '"cache", "storage"'
    assert "Lagspår" not in page.text


def test_an_answer_has_no_address(client):
    page = client.get("/svar", follow_redirects=False)
    assert (page.status_code, page.headers["location"]) == (303, "/arende")


def test_forms_of_the_wrong_sort_or_size_get_a_page(client):
    assert client.post("/svar", json={}).status_code == 415
    large = client.post(
        "/svar",
        content=b"a=" + b"b" * 1_048_576,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert large.status_code == 413
    assert "Det blev för mycket på en gång" in large.text
    assert (
        client.post(
            "/svar", content=b"a=%ff", headers={"Content-Type": "application/x-www-form-urlencoded"}
        ).status_code
        == 400
    )
    for page in (large, client.get("/finns-inte")):
        assert page.headers["content-type"].startswith("text/html")


def test_no_answer_shows_a_guarded_step_without_its_warning(client):
    page = send(client, "/svar", fields(client.get("/arende?exempel=betanketid")))
    assert "betänketid" in page.text
    gates = page.text.index("Läs det här först")
    assert gates < page.text.index("Vad som får göras")
    assert "Före steget att ansöka om uppehållstillstånd" in page.text
