# SPDX-License-Identifier: EUPL-1.2
"""Where an older wording and its successor differ by the text of the law itself, and how."""

UNREAD = "The wording on one side of the day was not read, and is unknown."

DIFFERENT: dict[str, str] = {
    "sof2001.k3.p11.st2.check-housing": (
        "SoF (2025:468) 9 kap. 8 § excepts places given without an assessment; such places are new."
    ),
    "sof2001.k3.p12.m2.hear": "As 3 kap. 11 §: 9 kap. 2 § excepts places given without an assessment.",
    "sol2001.k10.p4.st1.listed-matters": "Two lists: 10 kap. 4 § then, 30 kap. 6–10 §§ now.",
    "sol2001.k10.p4.st2.refused-consent-or-recovery": "Another list: see 10 kap. 4 § first paragraph.",
    "sol2001.k10.p5.st1.custody-information": "Another list: see 10 kap. 4 § first paragraph.",
    "sol2001.k10.p5.st2.not-delegable": "Another list: 10 kap. 5 § then, 30 kap. 11 § now.",
    "sol2001.k11.p11b.st1.m1.tax": UNREAD,
    "sol2001.k11.p3.st2.m3.revise": (
        "11 kap. 3 § was about a child's plan after its first revision; 9 kap. 13 § is about every plan."
    ),
    "sol2001.k11.p11b.st1.m2.unasked": UNREAD,
    "sol2001.k11.p4.st1.complete-after-move": (
        "11 kap. 4 § turned on another municipality of stay, 29 kap. 9 § on responsibility passing over."
    ),
    "sol2001.k11.p4a.after-investigation": (
        "11 kap. 4 a § asked for lacking consent; 23 kap. 1 § covers follow-up with and without consent."
    ),
    "sol2001.k11.p5.st1.m1.document": (
        "11 kap. 5 § spoke of decisions on support; 14 kap. 3 § of every intervention, assessed or not."
    ),
    "sol2001.k11.p5.st1.m2.important-facts": "As 11 kap. 5 § first paragraph, first sentence.",
    "sol2001.k11.p8.st1.listed-rules": "11 kap. 8 § asked for exercise of authority; 14 kap. 10 § does not.",
    "sol2001.k11.p8.st1.listed-rules-application": "As 11 kap. 8 § on cases.",
    "sol2001.k11.p8.st3.opinion": "As 11 kap. 8 § on cases.",
    "sol2001.k12.p10.st3.pt1.stays-in-home": UNREAD,
    "sol2001.k12.p10.st3.pt2.protected-registration": UNREAD,
    "sol2001.k12.p10.st3.pt3.student": UNREAD,
    "sol2001.k12.p5.statistics": "12 kap. 5 § covered what the Government prescribed; 15 kap. 2 § all.",
    "sol2001.k13.p4.hear-child": (
        "13 kap. 4 § asked that the child may be assumed unharmed; 28 kap. 4 § that harm may not be assumed."
    ),
    "sol2001.k13.p5.st2.order-material": (
        "13 kap. 2 § limited orders to activities that fail the law; the 2025 Act has no such paragraph."
    ),
    "sol2001.k14.p1.st3.give-information": (
        "14 kap. 1 § asked what may matter for an investigation; 20 kap. 6 § for a decision to investigate."
    ),
    "sol2001.k16.p5.leave": "35 kap. 4 § also names decisions of the inspectorate.",
    "sol2001.k2a.p1.stay-municipality-answers": "Follows 2 a kap. 1 § on unclear responsibility.",
    "sol2001.k2a.p1.unclear-responsibility": (
        "2 a kap. 1 § asked for a stay; 29 kap. 4 § for a temporary one, with a need that arose during it."
    ),
    "sol2001.k2a.p2.acute-situation": "As 2 a kap. 1 §: 29 kap. 4 § asks for a temporary stay.",
    "sol2001.k2a.p3.pt1.resident-elsewhere": (
        "2 a kap. 3 § only names another municipality than that of the stay; 29 kap. 1 § also the own one."
    ),
    "sol2001.k2a.p3.residence-municipality-answers": "Follows 2 a kap. 3 § on who is resident elsewhere.",
    "sol2001.k3.p6a.st2.from-12": "3 kap. 6 a § was about open interventions; 21 kap. 1 § about most.",
    "sol2001.k3.p6a.st2.with-guardian-consent": "As 3 kap. 6 a § without consent: open interventions only.",
    "sol2001.k3.p6a.st3.from-15": "As 3 kap. 6 a § second paragraph.",
    "sol2001.k4.p1.st4.reasonable-standard": (
        "4 kap. 1 § had one standard for all assistance; 11 kap. 1 § has another for personal needs."
    ),
    "sol2001.k4.p1.st4.reasonable-standard-other-costs": "As 4 kap. 1 § on subsistence support.",
    "sol2001.k5.p11.st2.women-exposed-by-close-relation": (
        "5 kap. 11 § singled out women; 13 kap. 1 § names everybody exposed by a close relation."
    ),
    "sol2001.k5.p11a.st2.safety": "13 kap. 8 § speaks of when the committee offers such interventions.",
    "sol2001.k5.p12.st1.m1.debt-counselling": "13 kap. 2 § asks for a need of guidance; 5 kap. 12 § did not.",
    "sol2001.k5.p12.st1.m2.during-debt-relief": "Follows 5 kap. 12 § on who is in debt.",
    "sol2001.k5.p9.m1.provide": (
        "5 kap. 9 § was about who abuses; 13 kap. 10 § is about harmful use or addiction, gambling too."
    ),
    "sol2001.k5.p9.m2.plan": "As 5 kap. 9 § first sentence.",
    "sol2001.k6.p8b.st1.custody-transfer": UNREAD,
    "sol2001.k6.p8b.st2.weigh": UNREAD,
    "lvu.p31a.genital-mutilation": (
        "From 1 June 2024 LVU 31 a § asks about harm abroad, and genital mutilation is judged as such harm."
    ),
    "lvu.p31a.genital-mutilation.conditions": "As LVU 31 a § on the ban itself.",
    "sof2001.k3.p10.st1.state-board-enrols": (
        "SoF (2025:468) 9 kap. 5 § speaks only of homes that the state board runs; the older text does not."
    ),
    "sol2001.k6.p11a.approve": (
        "22 kap. 17 § asks whether the child could express views, 6 kap. 11 a § whether they were clear."
    ),
    "sol2001.k6.p11a.not-approve": "As 6 kap. 11 a § on approval.",
}
"""The older rule → what the newer text says otherwise."""

ENDED: dict[str, str] = {
    "lma.p10a.registered-before": "Repealed by SFS 2025:57; its transition ended on 31 August 2025.",
    "lma.p16.housing-allowance": "Repealed by SFS 2025:57.",
    "lma.p3.st1.m1.offer-place": "LMA 3 § now says that an asylum seeker is assigned a place: another duty.",
    "lma.p3.st1.m2.may-assign-municipality": "LMA 3 § now has the assignment as one of two duties.",
    "lma.p4.give-activity": "LMA 4 § now says may, not must.",
    "lma.p8a.registered-before": "The transition of SFS 2025:57 ended on 31 August 2025.",
    "sol2001.k4.p2a.st1.home-help": "11 kap. 5 § has a wider power, without the condition of age.",
    "sol2001.k11.p8.st2.other-applicants": "14 kap. of the 2025 Act has no such exception.",
    "lvu.p15a.st1.m2.refuse-before": (
        "From 15 May 2024 LVU has sections of their own on communication and visits, each an outcome."
    ),
    "sof2001.k3.p11.st1.m1.on-application": (
        "SoF (2025:468) 9 kap. 1 § asks for an application of the committee, which is another rule."
    ),
    "sof2001.k3.p4.cooperation": "SoF (2025:468) has no such sentence; see SoL 9 kap. 11 § on consultation.",
    "sof2001.k3.p7.m1.education": (
        "SoF (2025:468) 3 kap. 1 § tells the committee to work for education, which is another duty."
    ),
    "sof2001.k3.p7.m2.work-training": (
        "SoF (2025:468) 3 kap. 1 § has work training in place of education, where that fits better."
    ),
    "sol2001.k11.p10.st1.m3.attitude": (
        "SoL (2025:400) 3 kap. 2 § has no sentence on the attitude of a child who gives no views."
    ),
    "sol2001.k3.p4.m1.offer-help": (
        "SoL (2025:400) 6 kap. 3 § says inform about the help that can be offered, not offer it."
    ),
}
"""Rules that ended with no successor → why."""

FOLLOWING: dict[str, str] = {"travel-ban-application-content": "travel-ban-conditions-met"}
"""What ends because another that is explained does."""
