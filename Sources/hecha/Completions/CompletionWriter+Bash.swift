extension CompletionWriter {
  /// The script for bash, 3.2 and later; it needs nothing but bash.
  var bash: String {
    """
    # bash completion for hecha \(Version.current). To load it: source <(hecha completions bash)

    # Sets what the value of the option $1 may be: `words`, `files` where files are offered too,
    # `paired` where a file may follow a word after =, and `valued` for every option with a value.
    _hecha_value() {
      words= files= paired= valued=
      case $1 in
    \(bashValues)
      esac
      case $command:$1 in
    \(bashFewerValues)
      esac
    }

    # Sets `words` and `files` to what the operand number $2 of the command $1 may be, from 0, and
    # `group` where it is the second word of a command.
    _hecha_operand() {
      words= files= group=
      case $1:$2 in
        :0) words='\(firstWords.map(\.word).joined(separator: " "))' ;;
    \(bashOperands)
      esac
    }

    # Sets `words` to the options of the command $1.
    _hecha_options() {
      files=
      case $1 in
    \(bashOptions)
        *) words='\(spellings(of: loneOptions))' ;;
      esac
    }

    \(Self.bashFunctions)

    complete -F _hecha hecha

    """
  }

  private var bashValues: String {
    values.map { option, place in
      let names = option.spellings.joined(separator: "|")
      let paired = place.takesFileAfterWord ? " paired=1" : ""
      return "    \(names)) valued=1 \(bashPlace(place))\(paired) ;;"
    }.joined(separator: "\n")
  }

  private var bashFewerValues: String {
    fewerValues.map { command, option, place in
      let names = option.spellings.map { "'\(command.rawValue)':\($0)" }.joined(separator: "|")
      return "    \(names)) \(bashPlace(place)) ;;"
    }.joined(separator: "\n")
  }

  private var bashOperands: String {
    let groups = Command.groups.map { group in
      let words = secondWords(of: group).map(\.word).joined(separator: " ")
      return "    \(group):0) group=1 words='\(words)' ;;"
    }
    let operands = Command.allCases.flatMap { command in
      let (places, repeats) = command.places(names)
      return places.enumerated().map { number, place in
        let isLast = number == places.count - 1
        let numbers = isLast && repeats ? "*" : String(number)
        return "    '\(command.rawValue)':\(numbers)) \(bashPlace(place)) ;;"
      }
    }
    return (groups + operands).joined(separator: "\n")
  }

  private func bashPlace(_ place: CompletionPlace) -> String {
    let words = "words='\(place.words.joined(separator: " "))'"
    return place.takesFiles ? words + " files=1" : words
  }

  private var bashOptions: String {
    Command.allCases.map { command in
      "    '\(command.rawValue)') words='\(spellings(of: command.options))' ;;"
    }.joined(separator: "\n")
  }

  private func spellings(of options: [Option]) -> String {
    options.flatMap(\.spellings).joined(separator: " ")
  }

  private static let bashFunctions = #"""
    # Sets `typed` to the words up to the cursor; readline cuts them at =, here they are whole again.
    _hecha_typed() {
      local index word
      for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if ((${#typed[@]})) && [[ $word == =* || ${COMP_WORDS[index - 1]} == = ]]; then
          typed[${#typed[@]} - 1]+=$word
        else
          typed+=("$word")
        fi
      done
    }

    # Sets `option` to the one that waits for its value, `ended` after --, and `operands`.
    _hecha_parse() {
      local word
      for word in "$@"; do
        if [[ $option ]]; then
          option=
        elif [[ $ended || $word != -* || $word == - ]]; then
          operands+=("$word")
        elif [[ $word == -- ]]; then
          ended=1
        else
          _hecha_value "$word"
          if [[ $valued ]]; then option=$word; fi
        fi
      done
    }

    # Sets `command`, and `number` to that of the operand at the cursor.
    _hecha_command() {
      if [[ ${operands[0]-} == help ]]; then operands=("${operands[@]:1}"); fi
      number=${#operands[@]}
      if ((number == 0)); then return; fi
      command=${operands[0]}
      ((number -= 1))
      _hecha_operand "$command" 0
      if [[ $group ]] && ((number)); then
        command+=" ${operands[1]}"
        ((number -= 1))
      fi
    }

    _hecha_reply() {
      local line
      while IFS= read -r line; do COMPREPLY+=("$line"); done
    }

    _hecha() {
      local current option= ended= command= number words files paired valued group before=
      local -a typed=() operands=()
      local IFS=$' \t\n'
      COMPREPLY=()
      _hecha_typed
      current=${typed[${#typed[@]} - 1]}
      _hecha_parse "${typed[@]:0:${#typed[@]} - 1}"
      _hecha_command
      if [[ ! $option && ! $ended && $current == --*=* ]]; then
        option=${current%%=*}
        before=$option=
        current=${current#*=}
      fi
      if [[ $option ]]; then
        _hecha_value "$option"
        if [[ $paired && $current == *=* ]]; then
          before+=${current%%=*}=
          current=${current#*=}
          words= files=1
        fi
      elif [[ ! $ended && $current == -* ]]; then
        _hecha_options "$command"
      else
        _hecha_operand "$command" "$number"
      fi
      # What stands before = is no part of the word that readline replaces.
      if [[ $COMP_WORDBREAKS == *=* ]]; then before=; fi
      _hecha_reply < <(compgen -P "$before" -W "$words" -- "$current")
      if [[ $files ]]; then
        # Readline marks folders then, quotes what needs it, and goes on where a quote is open.
        compopt -o filenames -o default 2>/dev/null
        _hecha_reply < <(compgen -P "$before" -f -- "$current")
      fi
    }
    """#
}
