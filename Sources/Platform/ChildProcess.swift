import Glibc

/// A process started by this one, in a process group of its own.
struct ChildProcess {
  private let id: pid_t
  private let output: Pipe
  private let errors: Pipe

  /// Both ends of a pipe; neither is handed on to other programs.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(Program.Failure) {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw .notStarted(FileError.message(of: errno)) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }
  }

  init(
    path: String,
    arguments: [String],
    environment: [String]
  ) throws(Program.Failure) {
    output = try Pipe()
    do throws(Program.Failure) {
      errors = try Pipe()
    } catch {
      Self.close(output)
      throw error
    }
    var process: pid_t = 0
    let code = Self.spawn(
      &process,
      path,
      arguments,
      environment,
      (output.writing, errors.writing)
    )
    id = process
    Glibc.close(output.writing)
    Glibc.close(errors.writing)
    guard code == 0 else {
      Glibc.close(output.reading)
      Glibc.close(errors.reading)
      throw .notStarted(FileError.message(of: code))
    }
  }

  private static func close(_ pipe: Pipe) {
    Glibc.close(pipe.reading)
    Glibc.close(pipe.writing)
  }

  private static func spawn(
    _ process: inout pid_t,
    _ path: String,
    _ arguments: [String],
    _ environment: [String],
    _ writing: (output: Int32, errors: Int32)
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, writing.output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, writing.errors, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that all it starts can be killed; SIGPIPE as programs expect it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    return withCStrings([path] + arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&process, path, &actions, &attributes, arguments, environment)
      }
    }
  }

  /// Reads what the process writes until it ends.
  ///
  /// - Throws: `timedOut` or `tooMuchOutput`, after everything in its group was killed.
  func finish(within limits: Program.Limits) throws(Program.Failure) -> Program.Outcome {
    defer {
      Glibc.close(output.reading)
      Glibc.close(errors.reading)
    }
    var streams = [Stream(output.reading), Stream(errors.reading)]
    let deadline = Clock.seconds + Double(limits.seconds)
    while streams.contains(where: \.isOpen) {
      let left = deadline - Clock.seconds
      guard left > 0 else { throw ended(by: .timedOut) }
      Self.wait(for: streams, milliseconds: Int32(min(left * 1_000, 60_000)) + 1)
      for index in streams.indices where streams[index].isOpen { streams[index].read() }
      if streams[0].bytes.count > limits.bytes { throw ended(by: .tooMuchOutput) }
      // The words of a program are shown, not kept.
      streams[1].bytes.removeLast(max(0, streams[1].bytes.count - 65_536))
    }
    guard let status = status(before: deadline) else { throw ended(by: .timedOut) }
    return Program.Outcome(status: status, output: streams[0].bytes, errors: streams[1].bytes)
  }

  private func ended(by failure: Program.Failure) -> Program.Failure {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return failure
  }

  private static func wait(for streams: [Stream], milliseconds: Int32) {
    var polled = streams.filter(\.isOpen).map {
      pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)
    }
    poll(&polled, nfds_t(polled.count), milliseconds)
  }

  /// The exit status; `nil` where the process still runs at the deadline, its output closed.
  private func status(before deadline: Double) -> Int32? {
    var status: Int32 = 0
    while Clock.seconds < deadline {
      let result = waitpid(id, &status, WNOHANG)
      if result == id {
        // What it left running has nothing more to do.
        kill(-id, SIGKILL)
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
      }
      if result < 0, errno != EINTR { return 127 }
      usleep(2_000)
    }
    return nil
  }

  /// What one end of a pipe has given so far.
  private struct Stream {
    let descriptor: Int32
    var bytes: [UInt8] = []
    private(set) var isOpen = true

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    mutating func read() {
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        isOpen = false
      }
    }
  }
}

/// Calls with an array of C strings that ends in a null pointer.
func withCStrings<Result>(
  _ strings: [String],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
