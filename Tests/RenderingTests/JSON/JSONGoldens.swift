/// Records of the samples.
enum JSONGoldens {
  static let failing = """
    {
      "schema": 1,
      "tool": {
        "name": "hecha",
        "version": "0.1.0"
      },
      "asOf": "2026-11-20",
      "summary": {
        "reports": 1,
        "pass": 0,
        "fail": 1,
        "error": 0
      },
      "reports": [
        {
          "source": "draft.txt",
          "format": "text",
          "encoding": "GB18030",
          "sha256": "00ff",
          "title": "临水县水利局2024年意识形态工作报告",
          "unit": "临水县水利局",
          "year": 2024,
          "period": "year",
          "checklist": {
            "id": "ideology-annual",
            "version": "1.0.0",
            "profile": "central",
            "chosenBy": "option",
            "tailoring": null
          },
          "baseline": null,
          "verdict": "fail",
          "counts": {
            "pass": 0,
            "fail": 1,
            "review": 0,
            "notApplicable": 0,
            "waived": 0,
            "error": 0
          },
          "results": [
            {
              "rule": "analysis-meeting-count",
              "title": "召开意识形态分析研判会",
              "level": "required",
              "status": "fail",
              "reason": "placeholder",
              "measured": null,
              "expected": {
                "atLeast": 2,
                "unit": "次"
              },
              "findings": null,
              "message": "次数还没有填写",
              "advice": "写明召开的次数，例如：全年召开意识形态分析研判会2次。",
              "basis": [
                "《党委（党组）意识形态工作责任制实施办法》第四条",
                "按本地要求：县委年度考核细则"
              ],
              "waiver": null,
              "evidence": [
                {
                  "text": "召开研判会x次",
                  "standing": "placeholder",
                  "section": "一、工作开展情况",
                  "start": {
                    "line": 4,
                    "column": 18
                  },
                  "end": {
                    "line": 4,
                    "column": 25
                  }
                }
              ]
            }
          ],
          "error": null
        }
      ]
    }

    """

  static let unread = """
    {
      "schema": 1,
      "tool": {
        "name": "hecha",
        "version": "0.1.0"
      },
      "asOf": "2026-11-20",
      "summary": {
        "reports": 1,
        "pass": 0,
        "fail": 0,
        "error": 1
      },
      "reports": [
        {
          "source": "旧稿.doc",
          "format": null,
          "encoding": null,
          "sha256": null,
          "title": null,
          "unit": null,
          "year": null,
          "period": null,
          "checklist": null,
          "baseline": null,
          "verdict": "error",
          "counts": {
            "pass": 0,
            "fail": 0,
            "review": 0,
            "notApplicable": 0,
            "waived": 0,
            "error": 0
          },
          "results": [],
          "error": {
            "code": "binary",
            "message": "旧稿.doc：这是 Word 97 文件，不能读取，请另存为 .docx 或纯文本后再检查。"
          }
        }
      ]
    }

    """

  static let passingLine =
    #"{"source":"draft.txt","format":"text","encoding":"GB18030","sha256":"00ff","#
    + #""title":"临水县水利局2024年意识形态工作报告","unit":"临水县水利局","year":2024,"period":"year","#
    + #""checklist":{"id":"ideology-annual","version":"1.0.0","profile":"central","#
    + #""chosenBy":"option","tailoring":null},"baseline":null,"verdict":"pass","#
    + #""counts":{"pass":1,"fail":0,"review":0,"notApplicable":0,"waived":0,"error":0},"#
    + #""results":[{"rule":"first-responsible-person","title":"明确第一责任人","#
    + #""level":"required","status":"pass","reason":null,"measured":null,"expected":null,"#
    + #""findings":null,"message":"已经写明","advice":null,"basis":["《党委（党组）意识形态工作责任制实施办法》第四条"],"#
    + #""waiver":null,"evidence":[{"text":"党组书记为意识形态工作第一责任人","standing":"done","#
    + #""section":"一、工作开展情况","start":{"line":4,"column":1},"end":{"line":4,"column":17}}]}],"#
    + #""error":null}"#
}
