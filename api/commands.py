# SPDX-License-Identifier: EUPL-1.2
"""``lagspar``: one word a job. Exit codes: 0 done, 1 does not hold, 2 bad input, 3 our own fault."""

import datetime as dt
import importlib
import json
import logging
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from api import summary
from api.canonical import encode
from api.exports import command as exports
from api.faults import Faults
from api.guard import configure_log
from api.service import Service
from api.settings import Settings
from api.v1.catalogue import cites, in_force, rule_shown
from engine.case.json_reader import MAX_BYTES, read_json
from engine.case.problems import CaseError, CaseProblem
from engine.corpus.corpus import Corpus, Selection
from engine.inference.disagreement import Kept, SealBrokenError, unseal
from engine.language.check import reasons
from engine.language.citation import covers
from engine.language.law import Law
from engine.language.lint import lint as lint_law
from engine.language.problems import LawError, Problem
from engine.service import Engine, EngineUnavailable, EvaluatorsDiffer, UnknownLaw

DONE, DOES_NOT_HOLD, BAD_INPUT, OUR_FAULT = 0, 1, 2, 3
app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Beslutsstöd för socialtjänstlagen. Decision support for Swedish social services law.",
)
app.add_typer(exports.app, name="export")
AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]


def main() -> None:
    """Run a command; what nobody foresaw is our fault, and says so without a stack."""
    try:
        app()
    except LawError as error:
        _complain(str(error))
        sys.exit(OUR_FAULT)
    except (EngineUnavailable, EvaluatorsDiffer) as error:
        _complain(f"Inget svar kan lämnas ({type(error).__name__}).")
        sys.exit(OUR_FAULT)
    except Exception as error:  # its message may hold a case, so only its kind is told
        _complain(f"Något gick fel hos oss ({type(error).__name__}).")
        sys.exit(OUR_FAULT)


def _complain(text: str) -> None:
    print(text, file=sys.stderr)


def _write(data: Any) -> None:
    sys.stdout.buffer.write(encode(data) + b"\n")
    sys.stdout.flush()


@app.command()
def evaluate(
    file: Annotated[str, typer.Argument(help="A case as JSON; - reads standard input.")],
    as_json: AsJson = False,
    text: Annotated[bool, typer.Option("--text", help="A readable Swedish summary.")] = False,
) -> None:
    """Answer a case as the API does: JSON with --json or into a pipe, else a summary in Swedish."""
    try:
        body = read_json(_read(file))
        answer, law = _answer(body)
    except CaseError as error:
        _problems(error.problems, as_json)
        raise typer.Exit(BAD_INPUT) from error
    except UnknownLaw as error:
        _complain(str(error))
        raise typer.Exit(BAD_INPUT) from error
    if as_json or (not text and not sys.stdout.isatty()):
        _write(answer)
    else:
        print(summary.of(answer, law))


def _answer(body: Any) -> tuple[dict[str, Any], Law]:
    """The answer, by the same service as the API's, so that an alarm is raised in the same way."""
    configure_log(sys.stderr)
    settings = Settings()
    with Engine(settings.root / "rules", workers=1) as engine:
        return Service(engine, 1, 1, Faults(settings)).answer(body), engine.law


def _read(file: str) -> bytes:
    try:
        if file == "-":
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with Path(file).open("rb") as source:
            return source.read(MAX_BYTES + 1)
    except OSError as error:
        _complain(f"{file} kan inte läsas: {error.strerror}")
        raise typer.Exit(BAD_INPUT) from error


def _problems(problems: list[CaseProblem], as_json: bool) -> None:
    if as_json:
        _write({"errors": [{"pointer": p.pointer, "code": p.code, "detail": p.detail} for p in problems]})
        return
    for problem in problems:
        _complain(f"{problem.pointer or '/'}: {problem.detail} [{problem.code}]")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on; there is no login.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, max=32, help="Worker processes of the engine.")] = 2,
) -> None:
    """Serve the pages and the API."""
    logging.getLogger("fastapi").setLevel(logging.ERROR)  # it misses a library we do not need
    import uvicorn

    from api.app import create_app

    settings = Settings(workers=workers)
    if host not in ("127.0.0.1", "localhost", "::1"):
        _complain("Tjänsten har ingen inloggning. Öppna den inte för ett nätverk med riktiga uppgifter.")
        settings.allowed_hosts = (*settings.allowed_hosts, host)
    print(
        f"Lagspår läser reglerna och svarar sedan på http://{host}:{port}  (Ctrl+C stänger)", file=sys.stderr
    )
    uvicorn.run(
        create_app(settings),
        host=host,
        port=port,
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=20,
        timeout_graceful_shutdown=10,
    )


@app.command()
def faults() -> None:
    """Open what was kept when the evaluators differed: the law, the propositions, both values."""
    settings = Settings()
    key = settings.key()
    if key is None:
        _complain("LAGSPAR_FAULT_KEY eller LAGSPAR_FAULT_KEY_FILE saknas.")
        raise typer.Exit(BAD_INPUT)
    broken = 0
    for file in Kept(settings.faults).files():
        try:
            _write({"file": file.name, **asdict(unseal(file.read_bytes(), key))})
        except SealBrokenError:
            _complain(f"{file.name} kan inte öppnas med nyckeln.")
            broken += 1
    if broken:
        raise typer.Exit(DOES_NOT_HOLD)


@app.command()
def lint(
    folder: Annotated[Path, typer.Argument(help="The rule folder.")] = Path("rules"),
    as_json: AsJson = False,
) -> None:
    """Read the rule folder and print every problem with file, line and column."""
    if not folder.is_dir():
        _complain(f"{folder} finns inte.")
        raise typer.Exit(BAD_INPUT)
    problems = _lint(folder)
    if as_json:
        rows = [{"file": p.place.file, "line": p.place.line, "column": p.place.column} for p in problems]
        _write([{**row, "code": p.code, "message": p.message} for row, p in zip(rows, problems, strict=True)])
    else:
        for problem in problems:
            print(problem)
    if problems:
        _complain(f"{len(problems)} problem")
        raise typer.Exit(DOES_NOT_HOLD)


def _lint(folder: Path) -> list[Problem]:
    """Problems of the rules; beside them stands docs/legal, where their reasons must be written."""
    try:
        law = Corpus(folder).law(Selection())
    except LawError as error:
        return list(error.problems)
    return lint_law(law, reasons(folder.parent / "docs" / "legal"))


@app.command()
def rules(
    rule: Annotated[str | None, typer.Argument(help="One rule, by its id or the start of it.")] = None,
    as_of: Annotated[
        dt.datetime | None, typer.Option(formats=["%Y-%m-%d"], help="In force that day.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the rules, or show those that an id names."""
    law = Corpus(Settings().root / "rules").law(Selection())
    found = [r for r in law.rules.values() if rule is None or covers(rule, r.id)]
    found = [r for r in found if as_of is None or in_force(r, as_of.date())]
    if rule is not None and not found:
        _complain(f"Ingen regel heter {rule}.")
        raise typer.Exit(DOES_NOT_HOLD)
    if as_json:
        _write([rule_shown(law, r) for r in found])
    elif rule is not None and len(found) == 1:
        print(json.dumps(rule_shown(law, found[0]), ensure_ascii=False, indent=2))
    else:
        for one in found:
            print(f"{one.id}\t{'; '.join(cites(law, one))}")


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def bench(context: typer.Context) -> None:
    """Measure speed."""
    try:
        module = importlib.import_module("benchmarks.run")
    except ModuleNotFoundError as error:
        _complain("Mätningarna ligger i benchmarks/ och körs från källkodens mapp.")
        raise typer.Exit(BAD_INPUT) from error
    sys.argv = ["lagspar bench", *context.args]
    code = module.main()
    raise typer.Exit(code or DONE)


@app.command()
def coverage(as_json: AsJson = False) -> None:
    """Show which rules the scenarios have shown true, unknown and false."""
    try:
        module = importlib.import_module("scenarios.coverage")
    except ModuleNotFoundError as error:
        _complain("Scenarierna ligger i scenarios/ och körs från källkodens mapp.")
        raise typer.Exit(BAD_INPUT) from error
    raise typer.Exit(module.main(["--json"] if as_json else []))
