# language: sv
Egenskap: Försening och ofullständig ansökan
  > FL (2017:900) 11, 12 och 20 §§.

  # FL 12 §: sex månader
  Scenario: Sista dagen av sex månader
    Givet dagen är 2026-01-10
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    Och att dagen då partens begäran om att ärendet ska avgöras kom in ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "demand-decision-after-six-months"

  Scenario: Dagen efter sex månader
    Givet dagen är 2026-01-11
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    Och att dagen då partens begäran om att ärendet ska avgöras kom in ännu inte har kommit
    När rättsläget bedöms
    Så gäller "demand-decision-after-six-months"

  Scenario: Avgjort ärende
    Givet dagen är 2026-01-11
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att dagen då ärendet avgjordes i första instans är 2026-01-05
    När rättsläget bedöms
    Så säger ingen regel något om "demand-decision-after-six-months"

  # FL 12 § st 3
  Scenario: Begäran är redan gjord
    Givet dagen är 2026-03-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2026-02-02
    Och att partens begäran om avgörande är skriftlig
    När rättsläget bedöms
    Så säger ingen regel något om "demand-decision-after-six-months"

  # FL 12 § st 1 m 2
  Scenario: Fyra veckor från det att begäran kom in
    Givet dagen är 2026-02-03
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att partens begäran om avgörande är skriftlig
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2026-02-02
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    När rättsläget bedöms
    Så gäller "decide-or-refuse-demand"
    Och ska "decide-or-refuse-demand" vara gjort senast 2026-03-02

  Scenario: För tidig begäran
    Givet dagen är 2025-12-20
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att partens begäran om avgörande är skriftlig
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2025-12-15
    När rättsläget bedöms
    Så säger ingen regel något om "decide-or-refuse-demand"

  # FL 12 § st 2
  Scenario: Avslag på begäran får överklagas
    Givet dagen är 2026-03-10
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    Och att dagen då parten fick del av avslaget på begäran om avgörande är 2026-03-05
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    När rättsläget bedöms
    Så gäller "appeal-refused-demand"
    Och ska "appeal-refused-demand" vara gjort senast 2026-03-26

  # FL 11 §
  Scenario: Väsentlig försening
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att socialnämnden bedömer att avgörandet kommer att bli väsentligt försenat
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    När rättsläget bedöms
    Så gäller "tell-party-of-delay"

  # SoL 2001 11:8
  Scenario: Försening före den 1 juli 2025 utan myndighetsutövning
    Givet dagen är 2025-06-30
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att det inte stämmer att det inledda ärendet avser myndighetsutövning mot den som har inlett det
    Och att socialnämnden bedömer att avgörandet kommer att bli väsentligt försenat
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "tell-party-of-delay"

  # FL 20 §
  Scenario: Oklar ansökan
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att ansökan är ofullständig eller oklar
    Och att socialnämnden bedömer att en brist som finns kvar gör att ansökan inte kan prövas i sak
    När rättsläget bedöms
    Så gäller "help-with-incomplete-application"
    Och gäller "order-to-complete-application"
