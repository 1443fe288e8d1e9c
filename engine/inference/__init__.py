# SPDX-License-Identifier: EUPL-1.2
"""The logic of a case computed a second time, by durable_rules, in processes that may die without harm.

The compiler (``compiler``, ``formulas``, ``splitting``, ``packing``) turns a law into rulesets that keep
every limit of the library; ``limits`` checks that once more before C sees them; ``driver`` and ``solver``
run them; ``template`` and ``worker`` are the processes, ``pool`` is what the rest of the engine uses, and
``agreement`` compares the answer with the reference evaluator's.
"""
