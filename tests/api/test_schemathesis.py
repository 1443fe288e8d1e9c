# SPDX-License-Identifier: EUPL-1.2
"""Schemathesis over every operation: nothing it thinks of makes the service fail or lie about its shape."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path


def test_no_generated_request_breaks_the_contract(server, tmp_path):
    base, _ = server
    (tmp_path / "schemathesis.toml").write_text(
        '[parameters]\n"path.ruleId" = "sol2025.k18.p7.st1.child-victim"\n"path.asOf" = "2025-09-01"\n'
        '[checks]\npositive_data_acceptance.expected-statuses = ["2xx", "404", "409", "413", "422"]\n'
    )
    # The smallest case names every fact there is, which is more than Hypothesis has room for unless told.
    (tmp_path / "more_room.py").write_text(
        "import schemathesis.core\nfrom hypothesis import core\n"
        "from hypothesis.internal.conjecture import engine\n\n"
        "schemathesis.core.INTERNAL_BUFFER_SIZE = core.BUFFER_SIZE = engine.BUFFER_SIZE = 1 << 24\n"
    )
    command = Path(sysconfig.get_path("scripts")) / "schemathesis"
    # Every fact has examples of its own: to put them all together takes minutes, so we make up some.
    soak = os.environ.get("LAGSPAR_SOAK") == "1"
    phases, examples, seconds = ("coverage,fuzzing", "1000", "600") if soak else ("fuzzing", "5", "8")
    done = subprocess.run(
        [
            sys.executable,
            str(command),
            "--config-file",
            str(tmp_path / "schemathesis.toml"),
            "run",
            f"{base}/api/v1/openapi.json",
            "--phases",
            phases,
            "--max-examples",
            examples,
            "--checks",
            "all",
            "--seed",
            "1",
            "--no-color",
            "--max-time",
            seconds,
            "--max-response-time",
            "5",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONWARNINGS": "ignore",
            "PYTHONPATH": str(tmp_path),
            "SCHEMATHESIS_HOOKS": "more_room",
        },
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
