import Testing

@testable import hecha

/// A shell that has loaded its script, asked what it offers at the end of command lines.
struct ShellSession {
  let shell: Shell
  let tool: Tool

  /// What the shell offers for each line, in its order, without marks of folders.
  func offers(for lines: [String]) throws -> [[String]] {
    let script = try tool.run("completions", shell.rawValue, "--lang", "en")
    try #require(script.status == 0)
    try tool.add("script", script.output)
    let output =
      switch shell {
      case .bash: try ask(lines.map(Self.readlineWords), Self.bash)
      case .zsh: try ask(lines, Self.zsh)
      case .fish: try ask(lines, Self.fish)
      }
    return output.split(separator: "<end>\n", omittingEmptySubsequences: false).dropLast()
      .map { answer in
        answer.split(separator: "\n").map { line in
          let word = line.prefix { $0 != "\t" }
          return String(word.hasSuffix("/") ? word.dropLast() : word)
        }
      }
  }

  private func ask(_ lines: [String], _ program: String) throws -> String {
    try tool.add("ask", program)
    let flags: [String] =
      switch shell {
      case .bash: ["--norc"]
      case .zsh: ["-f"]
      case .fish: ["--no-config"]
      }
    let run = try tool.run(program: shell.rawValue, flags + ["ask"] + lines)
    #expect(run.error == "")
    #expect(run.status == 0)
    return run.output
  }

  /// The words of a line as readline hands them over, cut at =, a tab between two.
  private static func readlineWords(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.replacing("=", with: "\t=\t") }
      .joined(separator: "\t")
      .replacing("\t\t", with: "\t")
      .replacing(/=\t$/, with: "=")
  }

  private static let bash = #"""
    set -u
    source ./script
    complete -p hecha >/dev/null || exit 1
    for line; do
      COMP_WORDS=()
      while IFS= read -r -d $'\t' word; do COMP_WORDS+=("$word"); done <<<"$line"$'\t'
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _hecha
      if ((${#COMPREPLY[@]})); then printf '%s\n' "${COMPREPLY[@]}"; fi
      echo '<end>'
    done
    """#

  private static let fish = #"""
    source ./script
    for line in $argv
      complete -C $line
      echo '<end>'
    end
    """#

  /// The only way to see what zsh offers is to type in a terminal, and to overhear `compadd`.
  private static let zsh = #"""
    zmodload zsh/zpty zsh/zselect
    offers=$PWD/offers
    : >$offers
    zpty shell zsh -f -i
    tell() { zpty -w shell "$@" }
    tell "offers=${(q)offers}; autoload -Uz compinit; compinit -u -D; bindkey '^I' complete-word"
    tell "source ./script"
    tell 'compadd() {
      local -a found
      if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
      builtin compadd -A found "$@"
      if (( $#found )); then print -rl -- $found >>$offers; fi
      builtin compadd "$@"
    }'
    tell 'ended() { print -r -- "<end>" >>$offers; BUFFER= }; zle -N ended; bindkey "^Y" ended'
    tell 'print "<start>" >>$offers'
    wait_for() {
      integer turns=0
      local line
      until [[ $(grep -c -- "$1" $offers) -ge $2 ]]; do
        while zpty -rt shell line; do :; done
        zselect -t 2
        if (( ++turns > 1500 )); then print -u2 "zsh does not answer"; exit 1; fi
      done
    }
    wait_for '<start>' 1
    integer lines=0
    for line; do
      zpty -w -n shell "$line"$'\t\C-y'
      wait_for '<end>' $(( ++lines ))
    done
    zpty -d shell
    grep -v '<start>' $offers
    """#
}
