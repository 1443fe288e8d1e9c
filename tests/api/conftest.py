# SPDX-License-Identifier: EUPL-1.2
import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from engine.service import Engine
from tests.api.serving import ROOT, serving


@pytest.fixture(scope="session")
def engine():
    with Engine(ROOT / "rules", workers=1) as found:
        yield found


@pytest.fixture(scope="session")
def settings():
    return Settings(allowed_hosts=("testserver",), workers=1)


@pytest.fixture(scope="session")
def client(engine, settings):
    with TestClient(create_app(settings, engine), raise_server_exceptions=False) as found:
        yield found


@pytest.fixture
def broken(engine, settings):
    """A client of a service whose engine does what a test says."""

    class Broken:
        law = engine.law
        corpus = engine.corpus
        under = engine.under
        describe_law = engine.describe_law

        def __init__(self, fail):
            self.fail = fail

        def ready(self):
            return False

        def evaluate(self, body, *, lenient=False):
            raise self.fail

        def close(self):
            raise AssertionError("an engine that was lent is not closed")

    def make(fail):
        return TestClient(create_app(settings, Broken(fail)), raise_server_exceptions=False)

    return make


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server") / "log") as found:
        yield found
