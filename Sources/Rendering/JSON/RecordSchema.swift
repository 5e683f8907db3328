internal import JSONText
internal import Model

/// The JSON Schema of the record: of the whole document, with that of one report under `$defs`.
public enum RecordSchema {
  /// The schema as a document of its own.
  public static var text: String {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "hecha --format json")
      json.member("$ref", "#/$defs/document")
      json.key("$defs")
      json.object { json in
        for (name, shape) in definitions {
          json.key(name)
          shape.write(to: &json)
        }
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Every shape under its name; a line of JSON Lines is a `report`.
  static var definitions: RecordShape.Keys {
    [
      "document": document, "report": report, "checklist": checklist, "tailoring": tailoring,
      "result": result, "evidence": evidence, "position": position,
    ]
  }

  private static let document = RecordShape.object([
    "schema": .number(1),
    "tool": .object(["name": .words(["hecha"]), "version": .text]),
    "asOf": .text,
    "summary": .object(["reports": .whole, "pass": .whole, "fail": .whole, "error": .whole]),
    "reports": .list(.named("report")),
  ])

  private static let report = RecordShape.object([
    "source": .text,
    "format": .orNull(.words(Document.Format.allCases.map(\.rawValue))),
    "encoding": .orNull(.text),
    "sha256": .orNull(.text),
    "title": .orNull(.text),
    "unit": .orNull(.text),
    "year": .orNull(.whole),
    "period": .orNull(period),
    "checklist": .orNull(.named("checklist")),
    "baseline": .orNull(
      .object(["file": .text, "known": .list(.text), "fixed": .list(.text)])
    ),
    "verdict": .words(CheckResult.Outcome.allCases.map(\.rawValue)),
    "counts": .object([
      "pass": .whole, "fail": .whole, "review": .whole, "notApplicable": .whole, "waived": .whole,
      "error": .whole,
    ]),
    "results": .list(.named("result")),
    "error": .orNull(.object(["code": .text, "message": .text])),
  ])

  private static let period = RecordShape.words(Facts.Period.allCases.map(\.rawValue))
  private static let level = RecordShape.words(Rule.Level.allCases.map(\.rawValue))

  private static let checklist = RecordShape.object([
    "id": .text,
    "version": .text,
    "profile": .orNull(.text),
    "chosenBy": .orNull(.words(CheckResult.Choice.allCases.map(\.rawValue))),
    "tailoring": .orNull(.named("tailoring")),
  ])

  private static let result = RecordShape.object([
    "rule": .text,
    "title": .text,
    "level": level,
    "status": .words(Verdict.Status.allCases.map(\.rawValue)),
    "reason": .orNull(.words(Reason.allCases.map(\.rawValue))),
    "measured": .orNull(.whole),
    "findings": .orNull(.whole),
    "expected": .orNull(
      .object(
        ["unit": .orNull(.text)],
        optional: ["atLeast": .whole, "atMost": .whole, "exactly": .whole]
      )
    ),
    "message": .text,
    "advice": .orNull(.text),
    "basis": .list(.text),
    "waiver": .orNull(
      .object([
        "reason": .text, "approvedBy": .text, "until": .orNull(.text), "daysLeft": .orNull(.whole),
      ])
    ),
    "evidence": .list(.named("evidence")),
  ])

  private static let evidence = RecordShape.object([
    "text": .text,
    "standing": .orNull(.words(Standing.allCases.map(\.rawValue))),
    "section": .orNull(.text),
    "start": .named("position"),
    "end": .named("position"),
  ])

  private static let position = RecordShape.object(["line": .whole, "column": .whole])

  private static let tailoring = RecordShape.object([
    "file": .text,
    "counts": .object([
      "ran": .whole, "removed": .whole, "relevelled": .whole, "adjusted": .whole,
      "waived": .whole, "accepted": .whole, "expired": .whole, "expiring": .whole,
      "unused": .whole,
    ]),
    "removed": .list(.object(["rule": .text, "reason": .text])),
    "relevelled": .list(
      .object(["rule": .text, "from": level, "to": level, "reason": .text])
    ),
    "adjusted": .list(
      .object([
        "parameter": .text, "period": period, "from": .whole, "to": .whole, "reason": .text,
      ])
    ),
    "accepted": .list(
      .object([
        "rule": .text, "evidence": .text, "findings": .whole, "reason": .text,
        "approvedBy": .text,
      ])
    ),
    "unused": .list(
      .object(["rule": .text, "evidence": .orNull(.text), "until": .orNull(.text)])
    ),
  ])
}
