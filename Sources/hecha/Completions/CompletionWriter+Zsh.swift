extension CompletionWriter {
  /// The script for zsh, which is loaded as `_hecha` from a folder of `fpath`, or by itself.
  var zsh: String {
    """
    #compdef hecha
    # zsh completion for hecha \(Version.current). To load it: source <(hecha completions zsh)

    # Sets what the value of the option $1 may be; the status says whether it has one.
    _hecha_value() {
      choices=() files=0 paired=0
      case $1 in
    \(zshValues)
        (*) return 1 ;;
      esac
      case $command:$1 in
    \(zshFewerValues)
      esac
      return 0
    }

    # Sets what the operand number $2 of the command $1 may be, from 0.
    _hecha_operand() {
      choices=() files=0 paired=0 group=0
      case $1:$2 in
        (:0) choices=(\(zshWords(firstWords))) ;;
    \(zshOperands)
      esac
    }

    # Sets `choices` to the options of the command $1.
    _hecha_options() {
      choices=() files=0 paired=0
      case $1 in
    \(zshOptions)
        (*) choices=(\(zshWords(loneOptions))) ;;
      esac
    }

    \(Self.zshFunction)

    if [[ $funcstack[1] == _hecha ]]; then _hecha "$@"; else compdef _hecha hecha; fi

    """
  }

  private var zshValues: String {
    values.map { option, place in
      let names = option.spellings.joined(separator: "|")
      let paired = place.takesFileAfterWord ? " paired=1" : ""
      return "    (\(names)) \(zshPlace(place))\(paired) ;;"
    }.joined(separator: "\n")
  }

  private var zshFewerValues: String {
    fewerValues.map { command, option, place in
      let names = option.spellings.map { "\(quoted(command.rawValue + ":" + $0))" }
      return "    (\(names.joined(separator: "|"))) \(zshPlace(place)) ;;"
    }.joined(separator: "\n")
  }

  private var zshOperands: String {
    let groups = Command.groups.map { group in
      "    (\(group):0) group=1 choices=(\(zshWords(secondWords(of: group)))) ;;"
    }
    let operands = Command.allCases.flatMap { command in
      let (places, repeats) = command.places(names)
      return places.enumerated().map { number, place in
        let isLast = number == places.count - 1
        let numbers = isLast && repeats ? "*" : String(number)
        return "    (\(quoted(command.rawValue + ":"))\(numbers)) \(zshPlace(place)) ;;"
      }
    }
    return (groups + operands).joined(separator: "\n")
  }

  private func zshPlace(_ place: CompletionPlace) -> String {
    let words = "choices=(\(place.words.joined(separator: " ")))"
    return place.takesFiles ? words + " files=1" : words
  }

  private var zshOptions: String {
    Command.allCases.map { command in
      "    (\(quoted(command.rawValue))) choices=(\(zshWords(command.options))) ;;"
    }.joined(separator: "\n")
  }

  private func zshWords(_ options: [Option]) -> String {
    zshWords(options.flatMap { option in option.spellings.map { ($0, text(of: option)) } })
  }

  /// Words with their help as `_describe` takes them.
  private func zshWords(_ words: [(word: String, text: String)]) -> String {
    words.map { quoted($0.word + ":" + $0.text.replacing(":", with: "\\:")) }
      .joined(separator: " ")
  }

  private static let zshFunction = #"""
    _hecha() {
      local word option= command=
      local -a choices operands
      integer ended=0 files=0 paired=0 group=0 number=0
      for word in "${(@Q)words[2,CURRENT-1]}"; do
        if [[ -n $option ]]; then
          option=
        elif (( ended )) || [[ $word != -* || $word == - ]]; then
          operands+=("$word")
        elif [[ $word == -- ]]; then
          ended=1
        elif _hecha_value "$word"; then
          option=$word
        fi
      done
      if [[ ${operands[1]-} == help ]]; then shift operands; fi
      number=$#operands
      if (( number )); then
        command=$operands[1]
        (( number -= 1 ))
        _hecha_operand "$command" 0
        if (( group && number )); then
          command+=" $operands[2]"
          (( number -= 1 ))
        fi
      fi
      if [[ -z $option && $PREFIX == --*=* ]] && (( ! ended )); then
        option=${PREFIX%%=*}
        compset -P 1 '*='
      fi
      if [[ -n $option ]]; then
        _hecha_value "$option"
        if (( paired )) && compset -P 1 '*='; then choices=() files=1; fi
      elif [[ $PREFIX == -* ]] && (( ! ended )); then
        _hecha_options "$command"
      else
        _hecha_operand "$command" $number
      fi
      local found=1
      if (( $#choices )) && _describe hecha choices; then found=0; fi
      if (( files )) && _files; then found=0; fi
      return found
    }
    """#
}
