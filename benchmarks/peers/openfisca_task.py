# SPDX-License-Identifier: EUPL-1.2
"""OpenFisca with its country template: one adult, from age and salary to disposable income.

The one file that imports AGPL code. It runs in an environment of its own, as a process of its own.
"""

import time
from importlib.metadata import version
from typing import Any

began = time.perf_counter()

from openfisca_core.simulation_builder import SimulationBuilder  # type: ignore[import-not-found]  # noqa: E402
from openfisca_country_template import CountryTaxBenefitSystem  # type: ignore[import-not-found]  # noqa: E402

from benchmarks.peers.answering import answer  # noqa: E402

MONTH = "2024-01"
SITUATION: dict[str, dict[str, Any]] = {
    "persons": {"one": {"birth": {"ETERNITY": "1990-01-01"}, "salary": {MONTH: 3000}}},
    "households": {
        "home": {
            "adults": ["one"],
            "accommodation_size": {MONTH: 60},
            "housing_occupancy_status": {MONTH: "tenant"},
        }
    },
}


def main() -> None:
    system = CountryTaxBenefitSystem()

    def calculate(trace: bool) -> tuple[Any, list[str]]:
        simulation = SimulationBuilder().build_from_entities(system, SITUATION)
        simulation.trace = trace
        income = simulation.calculate("disposable_income", MONTH)
        return income, simulation.tracer.computation_log.lines() if trace else []

    income, lines = calculate(True)
    home = {**SITUATION["households"]["home"], "disposable_income": {MONTH: None}}
    asked = {**SITUATION, "households": {"home": home}}
    about = {
        "name": f"OpenFisca-Core {version('openfisca-core')}",
        "start": time.perf_counter() - began,
        "answer": {"income": float(income[0])},
        "lines": {"income": len(lines)},
        "situation": asked,
    }
    answer(about, {"income.none": lambda: calculate(False), "income.trace": lambda: calculate(True)})


if __name__ == "__main__":
    main()
