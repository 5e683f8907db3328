import Glibc

/// What processes take of the machine.
package enum ResourceUsage {
  /// The most memory that the running process held at any time, in bytes.
  package static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return peakMemory(of: usage)
  }

  static func peakMemory(of usage: rusage) -> Int {
    // Linux counts in KiB.
    usage.ru_maxrss * 1024
  }

  static func processorSeconds(of usage: rusage) -> Double {
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
