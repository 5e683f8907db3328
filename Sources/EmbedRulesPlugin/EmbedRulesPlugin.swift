import Foundation
import PackagePlugin

/// Turns every JSON5 file of a target into a string literal, at build time.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let files = target.sourceModule?.sourceFiles else { return [] }
    let rules = files.map(\.url).filter { $0.pathExtension == "json5" }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(rules.count) rule files",
        executable: try context.tool(named: "EmbedRules").url,
        arguments: [output.path] + rules.map(\.path),
        inputFiles: rules,
        outputFiles: [output]
      )
    ]
  }
}
