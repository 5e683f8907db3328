extension CompletionWriter {
  /// The script for fish, 3.0 and later.
  var fish: String {
    """
    # fish completion for hecha \(Version.current). To load it: hecha completions fish | source

    # The operands before the cursor, one a line; the values of options are none.
    function __hecha_operands
        set -l waits 0
        set -l ended 0
        for word in (commandline -opc)[2..-1]
            if test $waits = 1
                set waits 0
            else if test $ended = 1; or test "$word" = -; or not string match -q -- '-*' "$word"
                test "$word" = help; or printf '%s\\n' "$word"
            else if test "$word" = --
                set ended 1
            else if contains -- "$word" \(valued)
                set waits 1
            end
        end
    end

    # Whether the words before the cursor are those of a command, and no more than it has.
    function __hecha_in
        set -l operands (__hecha_operands)
        for index in (seq (count $argv))
            test "$operands[$index]" = "$argv[$index]"; or return 1
        end
    end

    # Whether the operand at the cursor has a number, counted from 0 after the words of a command; a
    # plus after it stands for all that follow.
    function __hecha_at
        set -l operands (__hecha_operands)
        set -l first (string replace + '' $argv[1])
        set -l number (math (count $operands) - (count $argv) + 1)
        if test $number -lt $first; or test $number -gt $first -a "$first" = "$argv[1]"
            return 1
        end
        __hecha_in $argv[2..-1]
    end

    # The words for a value such as json=out.json once its = is written.
    function __hecha_paired
        set -l token (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
        string match -q -- '*=*' "$token"; or return
        set -l parts (string split -m 1 = -- "$token")
        for file in $parts[2]*
            printf '%s\\n' "$parts[1]=$file"
        end
    end

    complete -c hecha -f
    \((fishWords + fishOperands + fishOptions).joined(separator: "\n"))

    """
  }

  private var valued: String {
    values.flatMap { $0.option.spellings }.joined(separator: " ")
  }

  private var fishWords: [String] {
    let first = firstWords.map { fishWord($0.word, $0.text, at: "0") }
    let second = Command.groups.flatMap { group in
      secondWords(of: group).map { fishWord($0.word, $0.text, at: "0 \(group)") }
    }
    return first + second
  }

  private func fishWord(_ word: String, _ text: String, at place: String) -> String {
    "complete -c hecha -n '__hecha_at \(place)' -a \(word) -d \(quoted(text))"
  }

  private var fishOperands: [String] {
    Command.allCases.flatMap { command in
      let (places, repeats) = command.places(names)
      return places.enumerated().map { number, place in
        let isLast = number == places.count - 1
        let numbers = isLast && repeats ? "\(number)+" : String(number)
        return "complete -c hecha -n '__hecha_at \(numbers) \(command.rawValue)'"
          + fishPlace(place)
      }
    }
  }

  private var fishOptions: [String] {
    Option.table.flatMap { option in
      if option.commands == Command.allCases { return [fishOption(option, in: nil, "")] }
      if option.commands.isEmpty { return [fishOption(option, in: nil, " -n '__hecha_at 0'")] }
      return option.commands.map { command in
        fishOption(option, in: command, " -n '__hecha_in \(command.rawValue)'")
      }
    }
  }

  private func fishOption(_ option: Option, in command: Command?, _ condition: String) -> String {
    let letter = option.letter.map { " -s \($0)" } ?? ""
    let place = CompletionPlace(of: option, in: command, names)
    let value = option.value == nil ? "" : " -r" + fishPlace(place)
    let help = quoted(text(of: option))
    return "complete -c hecha\(condition)\(letter) -l \(option.name)\(value) -d \(help)"
  }

  private func fishPlace(_ place: CompletionPlace) -> String {
    let files = place.takesFileAfterWord ? ["(__hecha_paired)"] : []
    let offers = (place.words + files).joined(separator: " ")
    let words = offers.isEmpty ? "" : " -a " + quoted(offers)
    return (place.takesFiles ? " -F" : " -f") + words
  }
}
